import { useEffect, useEffectEvent, useState } from "react";
import type { Trigger } from "@/lib/handoff/handoff";
import type { Language } from "@/lib/qualification/facts";
import { type PreviewAnswer, previewAnswer } from "@/lib/wire/settings";

export type PreviewAsk = {
	at: string;
	visitor: { trigger: Trigger; language: Language; zone: string | null; emailKnown: boolean };
	draft: Record<string, unknown>;
};

const SETTLE_MS = 250;

/** Asks the server, for the calendars of all countries are too large for a page. The last asking wins. */
export function usePreview(ask: PreviewAsk): { answer: PreviewAnswer | null; failed: boolean } {
	const [answer, setAnswer] = useState<PreviewAnswer | null>(null);
	const [failed, setFailed] = useState(false);
	const body = JSON.stringify(ask);

	const settle = useEffectEvent((next: PreviewAnswer | null) => {
		setFailed(next === null);
		if (next) setAnswer(next);
	});

	useEffect(() => {
		const leaving = new AbortController();
		const timer = setTimeout(async () => {
			const next = await fetchPreview(body, leaving.signal);
			if (!leaving.signal.aborted) settle(next);
		}, SETTLE_MS);
		return () => {
			clearTimeout(timer);
			leaving.abort();
		};
	}, [body]);

	return { answer, failed };
}

async function fetchPreview(body: string, signal: AbortSignal): Promise<PreviewAnswer | null> {
	try {
		const response = await fetch("/api/console/settings/preview", {
			method: "POST",
			headers: { "content-type": "application/json" },
			body,
			signal,
		});
		return previewAnswer.safeParse(await response.json()).data ?? null;
	} catch {
		return null;
	}
}
