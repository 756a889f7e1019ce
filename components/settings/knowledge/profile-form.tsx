"use client";

import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { SaveBar } from "../save-bar";
import { type Stamp, useKeptDraft } from "../use-kept-draft";
import { WhenReady } from "../when-ready";
import { ZoneInput } from "../zone-input";
import {
	listProblem,
	type ProfileDraft,
	profileChanges,
	profileDraft,
	writtenProfile,
} from "./profile-draft";
import { ServiceRows } from "./service-rows";

type ProfileFormProps = {
	saved: ProfileDraft;
	stamp: Stamp;
	zones: readonly string[];
	teamZone: string;
};

export function ProfileForm({ saved, stamp, zones, teamZone }: ProfileFormProps) {
	const kept = useKeptDraft({
		name: "profile",
		path: "/api/console/settings/profile",
		saved,
		stamp,
		schema: profileDraft,
		body: (draft) => ({ profile: writtenProfile(draft) }),
	});
	const { draft, edit, problems } = kept;
	const change = (part: Partial<ProfileDraft>) => edit({ ...draft, ...part });
	const text = (field: "name" | "tagline" | "site" | "city") => ({
		value: draft[field],
		onChange: ({ target }: { target: { value: string } }) => change({ [field]: target.value }),
	});
	return (
		<WhenReady>
			<div className="grid gap-6">
				<div className="grid max-w-3xl gap-5">
					<Field id="name" label="Name" error={problems.name} className="max-w-sm">
						{(control) => <Input {...control} {...text("name")} />}
					</Field>
					<Field
						id="tagline"
						label="What you sell, and to whom"
						hint="One sentence. It introduces you on the chat page."
						error={problems.tagline}
					>
						{(control) => <Input {...control} {...text("tagline")} />}
					</Field>
					<Field id="site" label="Your site (optional)" error={problems.site}>
						{(control) => (
							<Input {...control} {...text("site")} placeholder="https://example.com" />
						)}
					</Field>
					<ServiceRows
						services={draft.services}
						problems={problems}
						onChange={(services) => change({ services })}
					/>
					<IdealCustomer draft={draft} problems={problems} change={change} />
					<div className="grid gap-4 sm:grid-cols-2">
						<Field id="city" label="City of the home office" error={problems.city}>
							{(control) => <Input {...control} {...text("city")} />}
						</Field>
						<Field id="zone" label="Its time zone" error={problems.zone}>
							{(control) => (
								<ZoneInput
									{...control}
									zones={zones}
									value={draft.zone}
									onChange={({ target }) => change({ zone: target.value })}
								/>
							)}
						</Field>
					</div>
					<Field
						id="suggestions"
						label="Suggested questions"
						hint="One a line. The first three stand on the chat page, to be pressed instead of typing."
						error={listProblem(problems, "suggestions")}
					>
						{(control) => (
							<Textarea
								{...control}
								value={draft.suggestions}
								onChange={({ target }) => change({ suggestions: target.value })}
							/>
						)}
					</Field>
					<Field
						id="forbidden"
						label="Topics the assistant keeps out of"
						hint="One a line; told to the model. Prices, promises of time and legal positions are stopped in any case."
						error={listProblem(problems, "forbiddenTopics")}
					>
						{(control) => (
							<Textarea
								{...control}
								value={draft.forbiddenTopics}
								onChange={({ target }) => change({ forbiddenTopics: target.value })}
							/>
						)}
					</Field>
				</div>
				<SaveBar
					kept={kept}
					stamp={stamp}
					changes={profileChanges(kept.saved, draft)}
					problemCount={0}
					zone={teamZone}
				/>
			</div>
		</WhenReady>
	);
}

type PartProps = {
	draft: ProfileDraft;
	problems: Record<string, string>;
	change(part: Partial<ProfileDraft>): void;
};

function IdealCustomer({ draft, problems, change }: PartProps) {
	return (
		<fieldset className="grid gap-4">
			<legend className="mb-3 text-sm font-semibold">Ideal customer</legend>
			<div className="grid grid-cols-2 gap-4 sm:max-w-sm">
				<Field id="size-min" label="From, people" error={problems["idealCustomer.sizeMin"]}>
					{(control) => (
						<Input
							{...control}
							inputMode="numeric"
							value={draft.sizeMin}
							onChange={({ target }) => change({ sizeMin: target.value })}
						/>
					)}
				</Field>
				<Field id="size-max" label="To, people" error={problems["idealCustomer.sizeMax"]}>
					{(control) => (
						<Input
							{...control}
							inputMode="numeric"
							value={draft.sizeMax}
							onChange={({ target }) => change({ sizeMax: target.value })}
						/>
					)}
				</Field>
			</div>
			<Field id="ideal" label="In words" error={problems["idealCustomer.description"]}>
				{(control) => (
					<Textarea
						{...control}
						value={draft.ideal}
						onChange={({ target }) => change({ ideal: target.value })}
					/>
				)}
			</Field>
		</fieldset>
	);
}
