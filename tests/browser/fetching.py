"""What a page fetches, as the browser's own tools count it: requests, and bytes as they came over the wire."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Page

SLOW_3G = {"offline": False, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}  # ms, bytes/s
ON_PLAIN_HTTP = "gzip, deflate"  # where there is no TLS, browsers take nothing better


@dataclass
class Fetching:
    """Follows a page from before its first request."""

    page: Page
    addresses: list[str] = field(default_factory=list)
    sizes: dict[str, int] = field(default_factory=dict)  # by address; 0: from the browser's own store
    began: float = 0.0  # by the browser's clock, seconds
    ended: float = 0.0  # the last byte

    def __post_init__(self) -> None:
        self._asked: dict[str, str] = {}  # by the browser's number of the request
        self.cdp = self.page.context.new_cdp_session(self.page)
        self.cdp.send("Network.enable")
        self.page.set_extra_http_headers({"Accept-Encoding": ON_PLAIN_HTTP})
        self.cdp.on("Network.requestWillBeSent", self._sent)
        self.cdp.on("Network.webSocketCreated", lambda event: self.addresses.append(event["url"]))
        self.cdp.on("Network.loadingFinished", self._came)

    def slow_down(self, processor: float = 4) -> None:
        """A phone of some years ago on a network of many years ago."""
        self.cdp.send("Network.emulateNetworkConditions", SLOW_3G)
        self.cdp.send("Emulation.setCPUThrottlingRate", {"rate": processor})

    @property
    def bytes(self) -> int:
        """All that came over the wire, with the headers."""
        return sum(self.sizes.values())

    def told(self) -> str:
        """In a line."""
        return f"{len(self.addresses)} requests, {self.bytes} bytes, the last after {self.ended - self.began:.2f} s"

    def _sent(self, event: Any) -> None:
        if event["request"]["url"].startswith("data:"):
            return
        self.began = self.began or event["timestamp"]
        self.addresses.append(event["request"]["url"])
        self._asked[event["requestId"]] = event["request"]["url"]

    def _came(self, event: Any) -> None:
        address = self._asked.get(event["requestId"], "")
        self.sizes[address] = self.sizes.get(address, 0) + int(event["encodedDataLength"])
        self.ended = event["timestamp"]
