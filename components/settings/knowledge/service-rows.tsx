"use client";

import { Plus, X } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { ProfileDraft } from "./profile-draft";

type Services = ProfileDraft["services"];

type ServiceRowsProps = {
	services: Services;
	problems: Record<string, string>;
	onChange(services: Services): void;
};

/** What can be bought, in the order in which the assistant names it. */
export function ServiceRows({ services, problems, onChange }: ServiceRowsProps) {
	const change = (place: number, part: Partial<Services[number]>) =>
		onChange(services.map((one, at) => (at === place ? { ...one, ...part } : one)));
	return (
		<fieldset className="grid gap-3">
			<legend className="mb-3 text-sm font-semibold">Services</legend>
			{services.map(({ name, summary }, place) => (
				<div
					// biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by their place only
					key={place}
					className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3 gap-y-2 rounded-lg border bg-card p-3 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)_auto]"
				>
					<Field
						id={`service-${place}-name`}
						label={`Service ${place + 1}`}
						error={problems[`services.${place}.name`]}
					>
						{(control) => (
							<Input
								{...control}
								value={name}
								onChange={({ target }) => change(place, { name: target.value })}
							/>
						)}
					</Field>
					<Field
						id={`service-${place}-summary`}
						label="What it is"
						error={problems[`services.${place}.summary`]}
						className="max-sm:order-3 max-sm:col-span-2"
					>
						{(control) => (
							<Input
								{...control}
								value={summary}
								onChange={({ target }) => change(place, { summary: target.value })}
							/>
						)}
					</Field>
					<Button
						variant="ghost"
						size="icon"
						className="mt-5"
						aria-label={`Take off ${name || `service ${place + 1}`}`}
						onClick={() => onChange(services.filter((_, at) => at !== place))}
					>
						<X aria-hidden="true" />
					</Button>
				</div>
			))}
			{problems.services ? (
				<p role="alert" className="text-[0.8125rem] font-medium text-danger">
					{problems.services}
				</p>
			) : null}
			<Button
				variant="outline"
				size="sm"
				className="justify-self-start"
				onClick={() => onChange([...services, { name: "", summary: "" }])}
			>
				<Plus aria-hidden="true" />
				Add a service
			</Button>
		</fieldset>
	);
}
