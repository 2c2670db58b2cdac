"""The pages and the JSON interface. They let people in and hand out links; what is live goes over the socket."""
