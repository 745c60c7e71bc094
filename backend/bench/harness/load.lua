-- wrk script. Arguments: a file with the body of a POST or "-" for a GET, the number of the first day, the pause after an
-- answer in milliseconds, the headers.
-- "@THE-DAY-@" in the body is another day in every request, so that no answer to an earlier request fits.
-- At the end a line of JSON tells what was counted.

local MARK = "@THE-DAY-@"
local DAYS_A_YEAR = 12 * 28
local DAYS = (9999 - 2026 + 1) * DAYS_A_YEAR

local threads = 0

function setup(thread)
  thread:set("place", threads)
  threads = threads + 1
end

local function varying(before, after, day)
  return function()
    day = (day + 1) % DAYS
    local in_year = day % DAYS_A_YEAR
    return string.format(
      "%s%d-%02d-%02d%s", before, 2026 + (day - in_year) / DAYS_A_YEAR, in_year / 28 + 1, in_year % 28 + 1, after)
  end
end

function init(args)
  local pause = tonumber(args[3])
  if pause > 0 then
    math.randomseed(tonumber(args[2]) + place)
    -- From half to one and a half of it, so that the connections do not march in step; whole milliseconds, whose mean is right.
    delay = function()
      return math.floor(pause * (0.5 + math.random()) + math.random())
    end
  end
  for i = 4, #args do
    local name, value = args[i]:match("^([^:]+): (.*)$")
    wrk.headers[name] = value
  end
  if args[1] ~= "-" then
    local file = assert(io.open(args[1], "rb"))
    wrk.method, wrk.body = "POST", file:read("*a")
    file:close()
  end
  local whole = wrk.format()
  local from, to = whole:find(MARK, 1, true)
  if from then
    request = varying(whole:sub(1, from - 1), whole:sub(to + 1), tonumber(args[2]) + place * DAYS / 2)
  end
end

function done(summary, latency)
  local errors = summary.errors
  local over_a_second = 0
  for i = 1, #latency do
    local micros, count = latency(i)
    if micros > 1e6 then
      over_a_second = over_a_second + count
    end
  end
  io.write(string.format(
    'RESULT {"requests": %d, "seconds": %f, "bytes": %.0f, "p50": %f, "p99": %f, "longest": %f,'
      .. ' "over_a_second": %d,'
      .. ' "errors": {"HTTP status": %d, "connect": %d, "read": %d, "write": %d, "timeout": %d}}\n',
    summary.requests, summary.duration / 1e6, summary.bytes,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, latency.max / 1e3, over_a_second,
    errors.status, errors.connect, errors.read, errors.write, errors.timeout))
end
