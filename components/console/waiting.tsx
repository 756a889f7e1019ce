"use client";

import { usePathname } from "next/navigation";
import { createContext, type ReactNode, useContext, useEffect } from "react";
import { type Waiting, waiting as waitingSchema } from "@/lib/wire/inbox";
import { concernsOwnLines } from "./concerns";
import { useRep } from "./rep";
import { useView } from "./use-view";

type Known = Waiting & { refresh(): Promise<void> };

const WaitingContext = createContext<Known>({
	unread: 0,
	unclaimed: 0,
	calls: [],
	refresh: async () => {},
});

/** Keeps the counters true on every screen and the unread one in the tab's title. */
export function WaitingProvider({ first, children }: { first: Waiting; children: ReactNode }) {
	const rep = useRep();
	const { view, refresh } = useView({
		path: "/api/console/waiting",
		schema: waitingSchema,
		first,
		concerns: concernsOwnLines(rep?.id),
		withNews: (_before, news) => news.waiting,
	});
	useTitleCount(view.unread);
	return <WaitingContext.Provider value={{ ...view, refresh }}>{children}</WaitingContext.Provider>;
}

export function useWaiting(): Known {
	return useContext(WaitingContext);
}

/** Next writes the title with each page; the observer puts the count back in front of it. */
function useTitleCount(count: number): void {
	const path = usePathname();
	// biome-ignore lint/correctness/useExhaustiveDependencies: another page brings another title element
	useEffect(() => {
		const write = () => {
			const title = counted(document.title, count);
			if (document.title !== title) document.title = title;
		};
		write();
		const observer = new MutationObserver(write);
		observer.observe(document.head, { childList: true, characterData: true, subtree: true });
		return () => observer.disconnect();
	}, [count, path]);
}

function counted(title: string, count: number): string {
	const plain = title.replace(/^\(\d+\+?\) /, "");
	return count === 0 ? plain : `(${count > 99 ? "99+" : count}) ${plain}`;
}
