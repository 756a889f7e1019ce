import { startFakeModel } from "@/lib/testing/fakes/openai";

/** The fake model server in a process of its own: `model-server.ts TOKENS`. Prints its address. */
const tokens = Number(process.argv[2]);
const model = await startFakeModel({ tokens });
// A long run would otherwise keep every call it was ever asked.
setInterval(() => model.calls.splice(0), 1_000).unref();
process.stdout.write(`${model.baseUrl}\n`);
