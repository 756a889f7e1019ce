import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import type { Problem } from "./submit";

type LetterFieldsProps = {
	/** Makes the fields' ids unique on the page. */
	id: string;
	subject: string;
	setSubject(subject: string): void;
	body: string;
	setBody(body: string): void;
	bodyLabel: string;
	hint?: string;
	/** Those of other fields are left out; `message` concerns the whole. */
	problems: readonly Problem[];
	message: string;
};

/** Subject and body of an e-mail, with what is wrong beside each. */
export function LetterFields({ id, problems, message, ...letter }: LetterFieldsProps) {
	const problemOf = (field: string) => problems.find((one) => one.path === field)?.message;
	return (
		<>
			<Field id={`${id}-subject`} label="Subject" error={problemOf("subject")}>
				{(control) => (
					<Input
						{...control}
						value={letter.subject}
						maxLength={200}
						onChange={(event) => letter.setSubject(event.target.value)}
					/>
				)}
			</Field>
			<Field
				id={`${id}-body`}
				label={letter.bodyLabel}
				hint={letter.hint}
				error={problemOf("body")}
			>
				{(control) => (
					<Textarea
						{...control}
						value={letter.body}
						maxLength={10_000}
						onChange={(event) => letter.setBody(event.target.value)}
					/>
				)}
			</Field>
			<p role="alert" className="font-medium text-danger empty:hidden">
				{message}
			</p>
		</>
	);
}
