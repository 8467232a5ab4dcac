-- Asks the questions of a file, one a line, in turn; each thread begins elsewhere. For wrk.
local threads = 0
local paths = {}
local at = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  for path in io.lines(args[1]) do
    paths[#paths + 1] = path
  end
  at = number * 97
end

function request()
  at = at + 1
  return wrk.format("GET", paths[at % #paths + 1])
end

function done(summary, latency, requests)
  io.write(string.format("%d asked, half %.1f, 95 %% %.1f, 99 %% %.1f ms, %d refused or failed\n",
    summary.requests, latency:percentile(50) / 1000, latency:percentile(95) / 1000,
    latency:percentile(99) / 1000,
    summary.errors.status + summary.errors.read + summary.errors.connect + summary.errors.timeout))
end
