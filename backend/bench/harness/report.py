"""The result as Markdown."""

from collections import Counter
from dataclasses import dataclass
from statistics import median

NOT_MEASURED = "–"


@dataclass(frozen=True)
class Row:
    """One case on one server: the medians of all rounds, the sum of the errors, the most memory."""

    what: str
    server: str
    body_bytes: int
    nginx: str
    samples: list

    def median(self, figure):
        return median(getattr(sample, figure) for sample in self.samples)

    @property
    def rate(self):
        return self.median("requests_a_second")

    @property
    def spread(self):
        rates = [sample.requests_a_second for sample in self.samples]
        return (max(rates) - min(rates)) / self.rate

    @property
    def memory_mb(self):
        return max(sample.memory_mb for sample in self.samples)

    @property
    def longest(self):
        return max(sample.longest for sample in self.samples)

    @property
    def over_a_second(self):
        return sum(sample.over_a_second for sample in self.samples)

    @property
    def late(self):
        """How many times as long as it may be the p99 is: three times the median, or 15 ms."""
        return self.median("p99") / max(3 * self.median("p50"), 15)

    @property
    def errors(self):
        return sum((Counter(sample.errors) for sample in self.samples), Counter())


class Report:
    def __init__(self, rows, starts, skipped, conditions):
        self.rows = {(row.what, row.server): row for row in rows}
        self.starts = starts
        self.skipped = skipped
        self.conditions = conditions

    @property
    def failed(self):
        return any(row.errors for row in self.rows.values())

    def markdown(self):
        parts = [self.conditions, self._figures(), *(f"Skipped: {line}" for line in self.skipped), self._starts(),
                 self._targets(), self._warnings()]
        return "\n\n".join(filter(None, parts)) + "\n"

    def _ratio(self, row, other):
        return row.rate / other.rate if row and other and row is not other else None

    def _to_nginx(self, row):
        return self._ratio(row, self.rows.get((row.nginx, "nginx")))

    def _to_stock(self, row):
        return self._ratio(row, self.rows.get((row.what, "stock"))) if row.server == "ours" else None

    def _figures(self):
        heads = ["case", "server", "requests/s", "spread", "p50 ms", "p99 ms", "longest ms", "errors", "body bytes",
                 "CPU µs/request", "RSS MB", "of nginx", "of stock"]
        rows = [[
            row.what, row.server, f"{row.rate:,.0f}", f"{row.spread:.0%}",
            f"{row.median('p50'):.2f}", f"{row.median('p99'):.2f}", f"{row.longest:.0f}",
            "**ERRORS** " + ", ".join(f"{count} {kind}" for kind, count in row.errors.items()) if row.errors else "0",
            f"{row.body_bytes:,}", f"{row.median('cpu_micros'):,.0f}",
            NOT_MEASURED if row.server == "nginx" else f"{row.memory_mb:.0f}",
            _times(self._to_nginx(row)), _times(self._to_stock(row)),
        ] for row in self.rows.values()]
        return _table(heads, rows, left=2)

    def _starts(self):
        told = ", ".join(f"{seconds:.2f} s ({cpu:.2f} s of CPU)" for seconds, cpu in self.starts)
        return f"From process start to the first GraphQL answer, database running, data loaded, AOT cache: {told}."

    def _targets(self):
        ours = [row for row in self.rows.values() if row.server == "ours"]
        by_post = {query: self.rows.get((f"{query} POST", "ours")) for query in ("Q1", "Q2", "Q3", "Q5")}
        repeated, by_id = self.rows.get(("P POST, repeated", "ours")), self.rows.get(("P POST by id", "ours"))
        executed = [row for row in ours if row.what.endswith(" POST")]
        worst = max(executed, key=lambda row: row.late, default=None)
        most = max((row.memory_mb for row in ours), default=None)
        targets = [
            ("persisted GET, of nginx", self._of_nginx("P GET"), 0.5, None),
            ("persisted GET answered 304, of nginx", self._of_nginx("P GET, 304"), 0.6, None),
            *((f"{query} executed, of stock", row and self._to_stock(row), least, None)
              for (query, row), least in zip(by_post.items(), (4, 5, 5, 4))),
            ("repeated ad-hoc POST, of the same persisted by POST (0.85 is within the spread)",
             self._ratio(repeated, by_id), 0.85, None),
            (f"p99 of what is executed, in 3 × p50 or 15 ms, worst case ({worst.what})" if worst else "p99 of what is executed",
             worst and worst.late, None, 1),
            ("answers that took over a second", sum(row.over_a_second for row in ours) if ours else None, None, 1),
            ("memory under load, MB", most, None, 400),
            ("first answer, s", median(seconds for seconds, _ in self.starts), None, 2),
        ]
        return _table(["target", "goal", "measured", ""], [[
            name, f"≥ {least}" if least else f"< {most}", _number(value),
            NOT_MEASURED if value is None else "met" if (value >= least if least else value < most) else "**missed**",
        ] for name, value, least, most in targets], left=1)

    def _of_nginx(self, what):
        row = self.rows.get((what, "ours"))
        return row and self._to_nginx(row)

    def _warnings(self):
        warnings = []
        others = max((sample.others_cores for row in self.rows.values() for sample in row.samples), default=0)
        if others > 0.2:
            warnings.append(f"**The machine was not quiet**: other processes took up to {others:.1f} cores.")
        varied, same = self.rows.get(("Q1 POST", "ours")), self.rows.get(("Q1 POST, repeated", "ours"))
        if varied and same and same.median("cpu_micros") < 100 and varied.median("cpu_micros") < 2 * same.median("cpu_micros"):
            warnings.append("**Q1 costs hardly more than its repetition**: is it answered from a cache, not executed?")
        return "\n\n".join(warnings)


def _number(value):
    return NOT_MEASURED if value is None else f"{value:.2f}" if value < 100 else f"{value:.0f}"


def _times(ratio):
    return NOT_MEASURED if ratio is None else f"{ratio:.2f}" if ratio >= 0.1 else f"{ratio:.3f}"


def _table(heads, rows, left):
    lines = [heads, ["---"] * left + ["---:"] * (len(heads) - left), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
