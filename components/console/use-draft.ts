import { useEffect, useState } from "react";

/** Text that is kept in this browser while it is being written. */
export function useDraft(conversationId: string): [string, (text: string) => void] {
	const key = `console-draft:${conversationId}`;
	const [draft, setDraft] = useState("");

	useEffect(() => setDraft(localStorage.getItem(key) ?? ""), [key]);

	function keep(text: string) {
		setDraft(text);
		if (text === "") localStorage.removeItem(key);
		else localStorage.setItem(key, text);
	}

	return [draft, keep];
}
