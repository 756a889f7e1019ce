"use client";

import { MessageCircle } from "lucide-react";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { brandColour, DEFAULT_COLOUR, inkOn } from "@/lib/wire/brand-colour";
import { listProblem } from "../knowledge/profile-draft";
import { SaveBar } from "../save-bar";
import { type Stamp, useKeptDraft } from "../use-kept-draft";
import { type WidgetDraft, widgetChanges, widgetDraft, writtenWidget } from "./widget-draft";

type WidgetFormProps = { saved: WidgetDraft; stamp: Stamp; zone: string };

export function WidgetForm({ saved, stamp, zone }: WidgetFormProps) {
	const kept = useKeptDraft({
		name: "widget",
		path: "/api/console/settings/widget",
		saved,
		stamp,
		schema: widgetDraft,
		body: (draft) => ({ widget: writtenWidget(draft) }),
	});
	const { draft, edit, problems } = kept;
	return (
		<section aria-labelledby="sites-title" className="grid gap-5">
			<h2 id="sites-title" className="text-sm font-semibold">
				Where it may stand
			</h2>
			<Field
				id="sites"
				label="Sites that may show the chat"
				hint="One a line, such as https://www.example.com. A line https://*.example.com stands for every name below it. While the list is empty only Baton's own pages may."
				error={listProblem(problems, "sites")}
			>
				{(control) => (
					<Textarea
						{...control}
						spellCheck={false}
						placeholder="https://www.example.com"
						value={draft.sites}
						onChange={({ target }) => edit({ ...draft, sites: target.value })}
					/>
				)}
			</Field>
			<div className="flex items-end gap-4">
				<Field
					id="colour"
					label="Colour of the button (optional)"
					hint="As # and six digits. The drawing on it becomes black or white, whichever is read better."
					error={problems.colour}
					className="max-w-md"
				>
					{(control) => (
						<Input
							{...control}
							spellCheck={false}
							className="w-32"
							placeholder={DEFAULT_COLOUR}
							value={draft.colour}
							onChange={({ target }) => edit({ ...draft, colour: target.value })}
						/>
					)}
				</Field>
				<Launcher colour={brandColour(draft.colour) ?? DEFAULT_COLOUR} />
			</div>
			<SaveBar
				kept={kept}
				stamp={stamp}
				changes={widgetChanges(kept.saved, draft)}
				problemCount={0}
				zone={zone}
			/>
		</section>
	);
}

/** The button as it will look. */
function Launcher({ colour }: { colour: string }) {
	return (
		<span
			aria-hidden="true"
			style={{ background: colour, color: inkOn(colour) }}
			className="grid size-14 shrink-0 place-items-center rounded-full shadow-lg"
		>
			<MessageCircle className="size-6" />
		</span>
	);
}
