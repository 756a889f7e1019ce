import { z } from "zod";
import { inboxView } from "@/lib/wire/inbox";

/** As long as the console gathers events before it looks. */
const GATHER_MS = 60;

const event = z.object({ type: z.string() });

export type ListeningConsole = {
	/** When the inbox's answer first held a handoff, by this machine's clock. */
	seen: ReadonlyMap<string, number>;
	close(): void;
};

/** A console without a screen: it hears what happens and asks for what an open inbox asks for. */
export async function openListener(url: string, cookie: string): Promise<ListeningConsole> {
	const seen = new Map<string, number>();
	const leaving = new AbortController();
	let gathering = false;

	async function look(): Promise<void> {
		const [answer] = await Promise.all(
			["/api/console/inbox", "/api/console/waiting"].map((path) =>
				fetch(url + path, { headers: { cookie }, signal: leaving.signal }),
			),
		);
		const { handoffs } = inboxView.parse(await answer?.json());
		for (const { id } of handoffs.rows) if (!seen.has(id)) seen.set(id, Date.now());
	}

	function heard(data: string): void {
		if (gathering || event.parse(JSON.parse(data)).type !== "handoff") return;
		gathering = true;
		setTimeout(() => {
			gathering = false;
			look().catch(() => {});
		}, GATHER_MS);
	}

	const stream = await fetch(`${url}/api/console/events`, {
		headers: { cookie },
		signal: leaving.signal,
	});
	void follow(stream, heard).catch(() => {});
	return { seen, close: () => leaving.abort() };
}

async function follow({ body }: Response, heard: (data: string) => void): Promise<void> {
	if (!body) return;
	let rest = "";
	for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
		const lines = (rest + chunk).split("\n");
		rest = lines.pop() ?? "";
		for (const line of lines) if (line.startsWith("data: ")) heard(line.slice("data: ".length));
	}
}
