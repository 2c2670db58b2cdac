# The response log: what becomes of what was said.

refusal-response-outcome = Choose what becomes of it: used, in part, later, or not used.
refusal-too-many-responses = That is more than { $limit } at once. Choose fewer.
refusal-date = Write the date as year-month-day, for instance 2026-12-01.
done-strategy-sort = sorted strategies
done-response-write = said what becomes of an item
done-response-spread = gave a whole theme one response
done-response-remove = took a response away
done-response-release = released responses
done-response-withdraw = took a released response back
