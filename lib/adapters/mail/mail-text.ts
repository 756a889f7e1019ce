import type { Mail } from "./mailer";

/** A mail as the delivery log shows it: the plain part, which says the same as the other. */
export function mailText({ to, subject, text }: Pick<Mail, "to" | "subject" | "text">): string {
	return `To: ${to}\nSubject: ${subject}\n\n${text}`;
}
