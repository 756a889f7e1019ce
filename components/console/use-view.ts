import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { z } from "zod";
import type { ConsoleEvent } from "@/lib/wire/console";
import { type Answer, look } from "./ask";
import { useLive } from "./live";

/** Events come in bursts; one look a burst is enough. */
const GATHER_MS = 60;

type View<T> = {
	view: T;
	/** Why the view may be old; null while it is fresh. */
	stale: string | null;
	refresh(): Promise<void>;
};

type Asked<T> = {
	path: string;
	schema: z.ZodType<T>;
	first: T;
	concerns(event: ConsoleEvent, view: T): boolean;
	onMissing?(): void;
};

/** A view that the server rendered first and that stays true: it is asked for anew when an event concerns it. */
export function useView<T>({ path, schema, first, concerns, onMissing }: Asked<T>): View<T> {
	const [shown, setShown] = useState({ path, view: first });
	// Another address is another view: what the server rendered for it is shown at once.
	if (shown.path !== path) setShown({ path, view: first });
	const { view } = shown.path === path ? shown : { view: first };
	const [stale, setStale] = useState<string | null>(null);
	const asked = useRef(0);
	const gathering = useRef<ReturnType<typeof setTimeout> | null>(null);

	const settle = useEffectEvent((answer: Answer<T>, asked: string) => {
		if (asked !== path) return;
		setStale(answer.ok ? null : answer.message);
		if (answer.ok) setShown({ path, view: answer.value });
		else if (answer.status === 404) onMissing?.();
	});

	async function refresh() {
		asked.current += 1;
		const turn = asked.current;
		const answer = await look(path, schema);
		// An older look that comes in late must not overwrite a newer one.
		if (turn === asked.current) settle(answer, path);
	}

	useLive((event) => {
		if (event !== "caught_up" && !concerns(event, view)) return;
		gathering.current ??= setTimeout(() => {
			gathering.current = null;
			void refresh();
		}, GATHER_MS);
	});

	// What happened between the server's reading and this page's listening was heard by nobody; a page that the
	// browser kept for going back is older still.
	const lookOnce = useEffectEvent(() => void refresh());
	useEffect(() => {
		lookOnce();
		return () => clearTimeout(gathering.current ?? undefined);
	}, []);

	return { view, stale, refresh };
}
