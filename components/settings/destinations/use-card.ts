import { useRouter } from "next/navigation";
import { useState } from "react";
import type { DestinationCard, DestinationField } from "@/lib/wire/destination-fields";
import type { FieldsToSave } from "@/lib/wire/destinations";
import { save } from "../save";
import type { Stamp } from "../use-kept-draft";

type Outcome = { tone: "done" | "problem"; text: string } | null;

export type CardDraft = {
	fields: FieldsToSave;
	problems: Record<string, string>;
	saving: boolean;
	outcome: Outcome;
	/** A text sets, null takes off, undefined leaves it as it is. */
	set(field: DestinationField, text: string | null | undefined): void;
	discard(): void;
	save(): Promise<void>;
};

/** Unsaved changes of one card. They live in this page only: what is secret is written to no browser store. */
export function useCard(card: DestinationCard, stamp: Stamp): CardDraft {
	const router = useRouter();
	const [fields, setFields] = useState<FieldsToSave>({});
	const [problems, setProblems] = useState<Record<string, string>>({});
	const [outcome, setOutcome] = useState<Outcome>(null);
	const [saving, setSaving] = useState(false);

	async function saveNow() {
		if (saving) return;
		setSaving(true);
		const path = `/api/console/settings/destinations/${card}`;
		const answer = await save(path, { version: stamp.version, fields: written(fields) });
		setSaving(false);
		setProblems({});
		switch (answer.result) {
			case "saved":
				setFields({});
				setOutcome({ tone: "done", text: "Saved. It counts from the next delivery on." });
				break;
			case "moved":
				setOutcome({
					tone: "problem",
					text: `${answer.by} saved this a moment ago. ${LOOK_AGAIN}`,
				});
				break;
			case "invalid":
				setProblems(Object.fromEntries(answer.problems.map((one) => [one.path, one.message])));
				setOutcome({
					tone: "problem",
					text: "Nothing is saved yet: see the sentence beside the field.",
				});
				break;
			case "failed":
				setOutcome({ tone: "problem", text: answer.message });
				break;
			default:
				answer satisfies never;
		}
		router.refresh();
	}

	return {
		fields,
		problems,
		saving,
		outcome,
		set(field, text) {
			const { [field]: _before, ...rest } = fields;
			setFields(text === undefined ? rest : { ...rest, [field]: text });
			setOutcome(null);
		},
		discard() {
			setFields({});
			setProblems({});
			setOutcome(null);
		},
		save: saveNow,
	};
}

/** A replacement that was begun and left empty replaces nothing. */
function written(fields: FieldsToSave): FieldsToSave {
	return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ""));
}

const LOOK_AGAIN = "What you see now is theirs; save again to put yours over it.";
