import { type ConsoleNews, newsMessage } from "@/lib/wire/news";

export type ListeningConsole = {
	/** When this console first knew the line of a handoff, by this machine's clock. */
	seen: ReadonlyMap<string, number>;
	close(): void;
};

/** A console without a screen: it is told what an open inbox is told. */
export async function openListener(url: string, cookie: string): Promise<ListeningConsole> {
	const seen = new Map<string, number>();
	const leaving = new AbortController();

	function note({ handoffs }: ConsoleNews): void {
		for (const { id } of handoffs) if (!seen.has(id)) seen.set(id, Date.now());
	}

	function heard(data: string): void {
		const message = newsMessage.safeParse(JSON.parse(data)).data;
		if (message?.type === "news") note(message.news);
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
