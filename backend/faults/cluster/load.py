"""What is asked of the cluster: as of one server, and files of certificates that come in, which are looked up at once."""

import itertools
import threading

from suite.load import LOOKUP, Load, fetch

ROWS = 20


class ClusterLoad(Load):

    def __init__(self, site):
        self.imported = []
        self.site = site
        super().__init__(site, {"kept": 0.05, "executed": 0.05, "lookup": 0.05, "publish": 0.1, "import": 1.0})
        self.threads += [threading.Thread(target=self._client, args=(kind, 0), daemon=True) for kind in ("import", "newest")]
        self.pauses["newest"] = 0.1

    def _import(self, _):
        """The same file again until it is acknowledged; all of it is there then, or nothing is."""
        while True:
            rows = [next(self.site.rows) for _ in range(ROWS)]
            body = "\n".join([self.site.header, *rows]).encode()
            yield ("POST", "/certificates/imports", {"Content-Type": "text/csv", "Authorization": f"Bearer {self.site.import_key}"},
                   body, lambda answer, rows=rows: self._taken(rows, answer["report"]))

    def _taken(self, rows, report):
        if report["rejected"] or report["rows"] != len(rows):
            return f"import: {report}"
        self.imported += [tuple(row.split(",")[:2]) for row in (rows[0], rows[-1])]
        return "ok"

    def _newest(self, _):
        """What was acknowledged last, and a moment ago is not everywhere yet."""
        for number in itertools.count():
            known = self.imported or self.world.holders
            yield self._looked_up(*known[-1 - number % min(4, len(known))])

    def lost_certificates(self):
        """Those that were acknowledged and are not found."""
        return [number for number, name in self.imported
                if fetch(self.port, LOOKUP, {"l": {"byNumber": {"number": number, "holderName": name}}})
                ["certificateLookup"]["outcome"] != "MATCHED"]

    def longest_without(self, kinds, since, until):
        """The longest time in which nobody of these was answered well."""
        times = sorted(seen.at for seen in self.seen if seen.kind in kinds and seen.outcome == "ok" and since <= seen.at <= until)
        return max((later - earlier for earlier, later in itertools.pairwise([since, *times, until])), default=until - since)
