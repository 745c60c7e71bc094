"""The proxy as it is shipped, but for ports, paths and TLS, in front of some servers."""

import os
import re
import time
from pathlib import Path

from harness.machine import Process, program

SHIPPED = Path(__file__).resolve().parents[2] / "deploy/nginx.conf"


def before(directory, port, other_port, servers):
    """Starts it; it listens on `port`, and on `other_port` where it leads to TLS."""
    place = directory / "nginx"
    place.mkdir(exist_ok=True)
    temporary = " ".join(f"{kind}_temp_path {place}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    text = SHIPPED.read_text(encoding="utf-8")
    for shipped, here in {
        "user www-data;": "user root;" if os.getuid() == 0 else "",
        "/run/nginx.pid": f"{place}/pid",
        "/var/log/nginx/error.log": "stderr",
        "/var/cache/nginx/register": f"{place}/cache",
        "listen 80;": f"listen 127.0.0.1:{other_port};",
        "listen 443 ssl http2;": f"listen 127.0.0.1:{port};",
        "server 127.0.0.1:8080 max_fails=2 fail_timeout=5s;":
            "\n".join(f"server 127.0.0.1:{server} max_fails=2 fail_timeout=5s;" for server in servers),
        "http {": f"http {{ {temporary}",
    }.items():
        assert shipped in text, f"{SHIPPED} has no {shipped}"
        text = text.replace(shipped, here)
    configuration = place / "nginx.conf"
    configuration.write_text(re.sub(r"(?m)^ *ssl_.*$", "", text), encoding="utf-8")
    process = Process(
        "nginx", [program("nginx", "nginx-light"), "-c", configuration, "-e", "stderr", "-g", "daemon off;"], place / "log")
    time.sleep(1)
    process.check()
    return process
