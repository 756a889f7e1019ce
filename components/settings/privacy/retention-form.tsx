"use client";

import { z } from "zod";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { SaveBar } from "../save-bar";
import { type Stamp, useKeptDraft } from "../use-kept-draft";

const retentionDraft = z.object({ days: z.string() });

type RetentionFormProps = { saved: { days: string }; stamp: Stamp; zone: string };

export function RetentionForm({ saved, stamp, zone }: RetentionFormProps) {
	const kept = useKeptDraft({
		name: "privacy",
		path: "/api/console/settings/privacy/retention",
		saved,
		stamp,
		schema: retentionDraft,
		body: ({ days }) => ({ days: written(days) }),
	});
	const { draft, edit, problems } = kept;
	return (
		<section aria-labelledby="retention-title" className="grid gap-4">
			<h2 id="retention-title" className="text-sm font-semibold">
				How long conversations are kept
			</h2>
			<Field
				id="retention"
				label="Days after the last message"
				hint="Empty: until somebody is erased by hand. Otherwise they go every night, with the contact when nothing else is known of them; an open promise keeps its conversation."
				error={problems.days}
			>
				{(control) => (
					<Input
						{...control}
						inputMode="numeric"
						className="w-32"
						value={draft.days}
						onChange={({ target }) => edit({ days: target.value })}
					/>
				)}
			</Field>
			<SaveBar
				kept={kept}
				stamp={stamp}
				changes={["how long conversations are kept"]}
				problemCount={0}
				zone={zone}
			/>
		</section>
	);
}

/** What is no number goes as it is, for the server's sentence about it. */
function written(days: string): number | string | null {
	const text = days.trim();
	if (text === "") return null;
	return /^\d+$/.test(text) ? Number(text) : text;
}
