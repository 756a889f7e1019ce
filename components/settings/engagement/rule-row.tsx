"use client";

import { RotateCcw } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { PlainSelect } from "../plain-select";
import { backToDelivered, isDelivered, type Rule, type RulesDraft } from "./rules-draft";

export type RuleField = {
	name: string;
	label: string;
	/** Two answers instead of a number. */
	yesNo?: boolean;
};

type RuleRowProps = {
	rule: Rule;
	/** Why the number is as it is delivered. */
	reason: string;
	fields: readonly RuleField[];
	draft: RulesDraft;
	problems: Record<string, string>;
	onEdit(draft: RulesDraft): void;
};

const YES_NO = [
	{ value: "1", label: "Yes" },
	{ value: "0", label: "No" },
] as const;

/** One rule with its reason. A reason of one's own is asked for where the number is one's own. */
export function RuleRow({ rule, reason, fields, draft, problems, onEdit }: RuleRowProps) {
	const { path, label } = rule;
	const delivered = isDelivered(rule, draft);
	const reasonPath = `${path}.reason`;
	return (
		<li className="grid items-start gap-x-4 gap-y-2 border-t px-4 py-3 first:border-t-0 md:grid-cols-[minmax(0,1fr)_auto]">
			<div className="grid gap-0.5">
				<p className="text-sm font-medium">{label}</p>
				<p className="text-[0.8125rem] text-muted-foreground">{reason}</p>
			</div>
			<div className="flex flex-wrap items-start gap-3">
				{fields.map((field) => (
					<NumberField
						key={field.name}
						{...{ field, rule, draft, onEdit }}
						error={problems[`${path}.${field.name}`]}
					/>
				))}
			</div>
			{delivered ? null : (
				<div className="flex flex-wrap items-end gap-3 md:col-span-2">
					<Field
						id={reasonPath}
						label={`Why, in your words: ${label}`}
						error={problems[reasonPath]}
						className="min-w-0 flex-1 basis-64"
					>
						{(control) => (
							<Input
								{...control}
								maxLength={300}
								value={draft[reasonPath] ?? ""}
								onChange={({ target }) => onEdit({ ...draft, [reasonPath]: target.value })}
							/>
						)}
					</Field>
					<Button variant="ghost" onClick={() => onEdit(backToDelivered(rule, draft))}>
						<RotateCcw aria-hidden="true" />
						As delivered<span className="sr-only">: {label}</span>
					</Button>
				</div>
			)}
		</li>
	);
}

type NumberFieldProps = Pick<RuleRowProps, "rule" | "draft" | "onEdit"> & {
	field: RuleField;
	error: string | undefined;
};

function NumberField({ rule, field, draft, error, onEdit }: NumberFieldProps) {
	const name = `${rule.path}.${field.name}`;
	const value = draft[name] ?? "";
	const edit = (text: string) => onEdit({ ...draft, [name]: text });
	const spoken = (
		<>
			<span className="sr-only">{rule.label}, </span>
			{field.label}
		</>
	);
	return (
		<Field id={name} label={spoken} error={error} className="w-28">
			{(control) =>
				field.yesNo ? (
					<PlainSelect
						{...control}
						options={YES_NO}
						value={value}
						onChange={({ target }) => edit(target.value)}
					/>
				) : (
					<Input
						{...control}
						inputMode="decimal"
						maxLength={12}
						autoComplete="off"
						className="tabular-nums"
						value={value}
						onChange={({ target }) => edit(target.value)}
					/>
				)
			}
		</Field>
	);
}
