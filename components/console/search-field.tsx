"use client";

import { Search, X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { SEARCH_MAX } from "@/lib/wire/search";

type SearchFieldProps = { words: string; onWords(words: string): void };

/** Contacts and the words of conversations. What is sought stands in the address. */
export function SearchField({ words, onWords }: SearchFieldProps) {
	return (
		<search className="relative">
			<Search
				aria-hidden="true"
				className="pointer-events-none absolute inset-y-0 start-3 my-auto size-4 text-muted-foreground"
			/>
			<Input
				type="search"
				aria-label="Search contacts and conversations"
				aria-keyshortcuts="/"
				placeholder="Search contacts and conversations"
				autoComplete="off"
				maxLength={SEARCH_MAX}
				value={words}
				onChange={(event) => onWords(event.target.value)}
				onKeyDown={(event) => {
					if (event.key !== "Escape") return;
					onWords("");
					event.currentTarget.blur();
				}}
				className="ps-9 pe-10 [&::-webkit-search-cancel-button]:hidden"
			/>
			{words ? (
				<Button
					variant="ghost"
					size="icon-sm"
					aria-label="Clear the search"
					onClick={() => onWords("")}
					className="absolute inset-y-0 end-0.5 my-auto"
				>
					<X aria-hidden="true" />
				</Button>
			) : null}
		</search>
	);
}
