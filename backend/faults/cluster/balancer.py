"""haproxy before two servers, as an operator would set it up."""

import time

from harness.machine import Process, program

CONFIGURATION = """
global
    maxconn 1000
defaults
    mode http
    timeout connect 2s
    timeout client 60s
    timeout server 100s
    timeout queue 2s
    # What did not reach a server is sent to the other one.
    retries 2
    option redispatch 1
    retry-on conn-failure
frontend register
    bind 127.0.0.1:{port}
    default_backend servers
backend servers
    balance roundrobin
    option httpchk GET /actuator/health/readiness
    default-server check inter 500ms fall 2 rise 1
{servers}
"""


def before(directory, port, servers):
    configuration = directory / "haproxy.cfg"
    configuration.write_text(CONFIGURATION.format(port=port, servers="\n".join(
        f"    server register{number} 127.0.0.1:{server}" for number, server in enumerate(servers, 1))))
    process = Process("haproxy", [program("haproxy", "haproxy"), "-f", configuration, "-db"], directory / "haproxy.log")
    time.sleep(1)
    process.check()
    return process
