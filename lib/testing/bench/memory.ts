import { question } from "./conversations";
import type { Figure } from "./figure";
import { keepBusy } from "./load";
import { serverProcesses } from "./processes";
import type { Scene } from "./scene";
import { aVisitor } from "./visitor";

const CONVERSATIONS = 1_000;
const TURNS_A_CONVERSATION = 3;
const AT_ONCE = 16;
const SAMPLE_MS = 1_000;

/** Resident memory of `baton start` and the server it runs, the database's processes left out. */
export async function measureMemory(scene: Scene): Promise<Figure[]> {
	const { url, pid } = await scene.freshProduct();
	const atRest = await residentMegabytes(pid);
	let most = atRest;
	const sampling = setInterval(async () => {
		most = Math.max(most, await residentMegabytes(pid));
	}, SAMPLE_MS);
	await converse(url);
	clearInterval(sampling);
	const after = await residentMegabytes(pid);
	return [
		{
			name: "resident memory after 1,000 conversations, database aside",
			value: after,
			unit: "MB",
			target: { atMost: 400 },
		},
		{ name: "  before the first", value: atRest, unit: "MB" },
		{ name: "  the most meanwhile", value: Math.max(most, after), unit: "MB" },
	];
}

async function converse(url: string): Promise<void> {
	let begun = 0;
	await keepBusy({ atOnce: AT_ONCE, until: () => begun >= CONVERSATIONS }, async () => {
		begun += 1;
		const ask = aVisitor(url);
		for (let turn = 0; turn < TURNS_A_CONVERSATION; turn++) {
			const { status } = await ask(question(turn));
			if (status !== 200) throw new Error(`A message was answered ${status}`);
		}
	});
}

async function residentMegabytes(pid: number): Promise<number> {
	const kilobytes = (await serverProcesses(pid)).map((it) => it.kilobytes);
	return kilobytes.reduce((sum, one) => sum + one, 0) / 1_000;
}
