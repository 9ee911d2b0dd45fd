"""What schemathesis cannot know of Waymark's services by their descriptions: bodies that are no JSON,
real codes in paths, and offsets from UTC that there are. Nothing here makes a check laxer."""

import io
import json
import zipfile

import schemathesis
from hypothesis import strategies as st

FEEDS = ["cfa-performance", "ete-performance", "finance", "risks", "programme", "workforce", "none-such"]
INDICATORS = ["delayed-transfers", "no-such-indicator", ""]
HEADERS = ["indicator,breakdown,period,value", "indicator;period;value", "period,risk,title,likelihood,impact", ""]

cells = st.one_of(
    st.sampled_from(["2016-10", "2016-13", "2016/17", "1", "-1", "1e400", "17.60", "", "=1+1", '"', "\u00e9"]),
    st.sampled_from(INDICATORS),
    st.text(max_size=12),
)


@st.composite
def csv(draw):
    lines = [draw(st.sampled_from(HEADERS))]
    for _ in range(draw(st.integers(0, 5))):
        lines.append(draw(st.sampled_from(",;\t")).join(draw(st.lists(cells, max_size=6))))
    return draw(st.sampled_from(["\n", "\r\n"])).join(lines).encode("utf-8", "surrogatepass")


rows = st.dictionaries(
    st.sampled_from(["indicator", "period", "value", "numerator", "denominator", "other"]),
    st.one_of(cells, st.integers(), st.floats(allow_nan=False), st.none()),
    max_size=6,
)


@st.composite
def ndjson(draw):
    return "\n".join(json.dumps(row) for row in draw(st.lists(rows, max_size=5))).encode()


@st.composite
def folder(draw):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in draw(st.sets(st.sampled_from(["feeds.yaml", "targets.csv", "../up.csv", "a/b.yaml"]))):
            archive.writestr(name, draw(st.binary(max_size=40)))
    return packed.getvalue()


def bodies(media_type, strategy):
    schemathesis.openapi.media_type(media_type, strategy)


bodies("text/csv", st.one_of(csv(), st.binary(max_size=60)))
bodies("application/x-ndjson", st.one_of(ndjson(), st.binary(max_size=60)))
bodies("application/zip", st.one_of(folder(), st.binary(max_size=60)))
bodies("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", st.one_of(folder(), st.binary(max_size=60)))

schemathesis.openapi.format(
    "date-time",
    st.builds(
        lambda at, zone: at.isoformat(timespec="milliseconds") + zone,
        st.datetimes(),
        st.sampled_from(["Z", "+00:00", "-11:00", "+14:00", "+05:30"]),
    ),
)


KNOWN = {
    "feed": FEEDS,
    "code": INDICATORS[:2],
    "indicator": INDICATORS[:2],
    "breakdown": ["-", "E07000008"],
    "period": ["2016-04", "2016/17-Q1", "2016/17", "2016-05"],
}


@schemathesis.hook
def map_path_parameters(context, path_parameters):
    """Half of the time what is there: the unknown is answered before anything is read."""
    given = "".join(str(value) for value in (path_parameters or {}).values())
    if sum(map(ord, given)) % 2:
        for name, known in KNOWN.items():
            if name in path_parameters:
                path_parameters[name] = known[len(given) % len(known)]
    return path_parameters
