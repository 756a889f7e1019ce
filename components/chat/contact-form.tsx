import { type FormEvent, useId, useState } from "react";
import { buttonVariants } from "@/components/ui/button-variants";
import type { ContactRequest } from "@/lib/wire/chat";
import type { CardWords } from "./card-words";
import type { Outcome } from "./chat-requests";
import { Icon } from "./icons";
import { HANDOFF_WORDS } from "./words";

type ContactFormProps = {
	known: string;
	/** Another button in the same place is the one to press first. */
	isSecond: boolean;
	words: CardWords;
	leave(contact: ContactRequest): Promise<Outcome>;
};

const FIELD =
	"h-11 w-full min-w-0 rounded-lg border border-input bg-card px-3 text-base shadow-xs transition-colors duration-150 placeholder:text-muted-foreground focus-visible:border-ring focus-visible:outline-offset-0 aria-invalid:border-destructive";

/** Asks for the address alone; the rest is there for those who look for it. */
export function ContactForm({ known, isSecond, words, leave }: ContactFormProps) {
	const id = useId();
	const [problem, setProblem] = useState<string | null>(null);
	const [pending, setPending] = useState(false);

	async function submit(event: FormEvent<HTMLFormElement>) {
		event.preventDefault();
		if (pending) return;
		const contact = readContact(new FormData(event.currentTarget));
		if (!isPlausibleEmail(contact.email)) return setProblem(words.emailInvalid);
		setProblem(null);
		setPending(true);
		const outcome = await leave(contact);
		setPending(false);
		if (!outcome.done) setProblem(outcome.problem ?? words.failed);
	}

	return (
		<form noValidate onSubmit={submit} className="grid gap-2">
			<label htmlFor={`${id}-email`} lang="en" className="text-sm font-medium">
				{HANDOFF_WORDS.email}
			</label>
			<div className="flex flex-col gap-2 sm:flex-row">
				<input
					id={`${id}-email`}
					name="email"
					type="email"
					inputMode="email"
					autoComplete="email"
					enterKeyHint="send"
					maxLength={254}
					defaultValue={known}
					required
					aria-describedby={problem ? `${id}-problem` : undefined}
					aria-invalid={problem ? true : undefined}
					className={FIELD}
				/>
				<button
					type="submit"
					lang="en"
					aria-disabled={pending || undefined}
					className={buttonVariants({ size: "lg", variant: isSecond ? "outline" : "primary" })}
				>
					{HANDOFF_WORDS.sendEmail}
				</button>
			</div>
			{problem ? (
				<p id={`${id}-problem`} role="alert" className="text-sm font-medium text-danger">
					{problem}
				</p>
			) : null}
			<MoreFields id={id} words={words} />
		</form>
	);
}

function MoreFields({ id, words }: { id: string; words: CardWords }) {
	return (
		<details className="group text-sm">
			<summary className="flex list-none [&::-webkit-details-marker]:hidden min-h-8 w-fit items-center rounded text-muted-foreground underline-offset-4 hover:text-foreground hover:underline pointer-coarse:min-h-11">
				<Icon
					name="plus"
					className="me-1.5 size-4 transition-transform duration-150 group-open:rotate-45"
				/>
				{words.more}
			</summary>
			<div className="grid gap-3 pt-2 sm:grid-cols-2">
				<div className="grid gap-1.5">
					<label htmlFor={`${id}-phone`} className="text-sm font-medium">
						{words.phone}
					</label>
					<input
						id={`${id}-phone`}
						name="phone"
						type="tel"
						autoComplete="tel"
						maxLength={40}
						className={FIELD}
					/>
				</div>
				<div className="grid gap-1.5">
					<label htmlFor={`${id}-time`} className="text-sm font-medium">
						{words.preferredTime}
					</label>
					<input id={`${id}-time`} name="preferred_time" maxLength={200} className={FIELD} />
				</div>
			</div>
		</details>
	);
}

function readContact(form: FormData): ContactRequest {
	const phone = trimmed(form.get("phone"));
	const preferred_time = trimmed(form.get("preferred_time"));
	return {
		email: trimmed(form.get("email")),
		...(phone ? { phone } : {}),
		...(preferred_time ? { preferred_time } : {}),
	};
}

function trimmed(value: FormDataEntryValue | null): string {
	return typeof value === "string" ? value.trim() : "";
}

/** Catches a slip of the finger; whether it is an address is for the server to say. */
function isPlausibleEmail(text: string): boolean {
	return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text);
}
