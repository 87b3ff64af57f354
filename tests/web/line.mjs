// A thin line between the browser and the server. The browser can play one itself, but then now and then
// (one load of a hundred and thirty beside other work) an answer never arrives.
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { pipeline, Transform } from "node:stream";

const late = (delay_ms) => new Transform({
  transform(piece, _, done) { setTimeout(() => done(null, piece), delay_ms(piece)); },
});

/// Before the server at `port` of the loopback address: requests take `latency_ms`, and all answers together
/// travel at `mbit_per_s`. Returns a server at a port of its own.
export async function thinLine(port, { mbit_per_s, latency_ms }) {
  let free_at = 0;  // when all that was given to the line so far will have arrived
  const travel = (piece) => {
    const now = performance.now();
    free_at = Math.max(free_at, now) + piece.length * 8 / (mbit_per_s * 1000);
    return free_at - now;
  };
  const line = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    const end = () => {};  // whoever hangs up ends both ways
    pipeline(near, late(() => latency_ms), far, end);
    pipeline(far, late(travel), near, end);
  });
  await once(line.listen(0, "127.0.0.1"), "listening");
  return line;
}
