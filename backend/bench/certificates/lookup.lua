-- wrk script. Arguments: a file with a number and a name on each line, and the pause of each connection between two requests in
-- milliseconds. Each request asks for another certificate. At the end a line of JSON tells what was counted.

local BODY = '{"query": "query($l: CertificateLookupInput!) { certificateLookup(lookup: $l) { outcome certificates { number status'
  .. ' holderName level issuedOn occupation { code name } organization { id name } } } }",'
  .. ' "variables": {"l": {"byNumber": {"number": "%s", "holderName": "%s"}}}}'

local threads = 0
local requests = {}
local pause = 0

function setup(thread)
  thread:set("place", threads)
  threads = threads + 1
end

function init(args)
  math.randomseed(place + 1)
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  for line in io.lines(args[1]) do
    local number, name = line:match("^(%S+) (%S+)$")
    requests[#requests + 1] = wrk.format(nil, nil, nil, BODY:format(number, name))
  end
  pause = tonumber(args[2])
end

function request()
  return requests[math.random(#requests)]
end

function delay()
  -- Not all at once.
  return pause == 0 and 0 or math.random(0, 2 * pause)
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    'RESULT {"requests": %d, "seconds": %f, "bytes": %.0f, "p50": %f, "p99": %f, "errors": %d}\n',
    summary.requests, summary.duration / 1e6, summary.bytes, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
end
