import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { z } from "zod";
import type { ConsoleEvent } from "@/lib/wire/console";
import type { ConsoleNews } from "@/lib/wire/news";
import { type Answer, look } from "./ask";
import { useLive, useNews } from "./live";

/** Events come in bursts; one look a burst is enough. */
const GATHER_MS = 60;
/** A look that failed alone, while the line held, is made up for by nobody else. */
const STALE_RETRY_MS = 5_000;

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
	/** The view with what the server has told of it; then nobody has to ask. */
	withNews?(view: T, news: ConsoleNews): T;
	onMissing?(): void;
};

type Looks = { underWay: number; told: ConsoleNews[] };

/** A view that the server rendered first and that stays true: it is told the news, or asked for anew. */
export function useView<T>(asks: Asked<T>): View<T> {
	const { path, schema, first, concerns, withNews, onMissing } = asks;
	const [shown, setShown] = useState({ path, view: first });
	// Another address is another view: what the server rendered for it is shown at once.
	if (shown.path !== path) setShown({ path, view: first });
	const { view } = shown.path === path ? shown : { view: first };
	const [stale, setStale] = useState<string | null>(null);
	const asked = useRef(0);
	const gathering = useRef<ReturnType<typeof setTimeout> | null>(null);
	/** The answer of a look may be older than what was told while it was on its way. */
	const looks = useRef<Looks>({ underWay: 0, told: [] });

	const settled = (view: T) => (withNews ? looks.current.told.reduce(withNews, view) : view);
	const settle = useEffectEvent((answer: Answer<T>, asked: string) => {
		if (asked !== path) return;
		setStale(answer.ok ? null : answer.message);
		if (answer.ok) setShown({ path, view: settled(answer.value) });
		else if (answer.status === 404) onMissing?.();
	});

	async function refresh() {
		asked.current += 1;
		const turn = asked.current;
		if (looks.current.underWay === 0) looks.current.told = [];
		looks.current.underWay += 1;
		const answer = await look(path, schema);
		looks.current.underWay -= 1;
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

	useNews((news) => {
		if (!withNews) return;
		if (looks.current.underWay > 0) looks.current.told.push(news);
		setShown((before) => ({ path: before.path, view: withNews(before.view, news) }));
	});

	// What happened between the server's reading and this page's listening was heard by nobody; a page that the
	// browser kept for going back is older still.
	const lookOnce = useEffectEvent(() => void refresh());
	useEffect(() => {
		lookOnce();
		return () => clearTimeout(gathering.current ?? undefined);
	}, []);

	useEffect(() => {
		if (stale === null) return;
		const again = setInterval(lookOnce, STALE_RETRY_MS);
		addEventListener("online", lookOnce);
		return () => {
			clearInterval(again);
			removeEventListener("online", lookOnce);
		};
	}, [stale]);

	return { view, stale, refresh };
}
