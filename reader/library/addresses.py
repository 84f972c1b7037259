"""When two web addresses name the same page."""

from urllib.parse import parse_qsl, urlencode, urlsplit

_TRACKERS = ("utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "igshid", "ref_src")


def address_key(address: str) -> str:
    """The address without what does not choose the page: scheme, "www.", fragment, trackers.

    Empty for what is not a web address.
    """
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return ""
    host = parts.netloc.rpartition("@")[2].lower().removeprefix("www.")
    query = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not name.lower().startswith(_TRACKERS)
    ]
    tail = f"?{urlencode(sorted(query))}" if query else ""
    return f"{host}{parts.path.rstrip('/')}{tail}"
