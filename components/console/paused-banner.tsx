import { PauseCircle } from "lucide-react";
import { cn } from "@/components/ui/cn";
import type { ContactShown } from "@/lib/wire/console";

type Props = { contact: ContactShown | null; className: string };

/** Why the assistant does not answer this contact. */
export function PausedBanner({ contact, className }: Props) {
	const words = contact && bannerWords(contact);
	if (!words) return null;
	return (
		<p
			className={cn(
				"flex items-center gap-2 border-paused-line bg-paused-surface px-4 py-2 text-sm text-paused",
				className,
			)}
		>
			<PauseCircle aria-hidden="true" className="size-4 shrink-0" />
			{words}
		</p>
	);
}

function bannerWords({ pausedAt, pausedBy, chatChannel }: ContactShown): string | null {
	if (pausedAt) {
		return `All outreach is paused by ${pausedBy ?? "a colleague"}. The assistant does not answer.`;
	}
	return chatChannel ? null : "The assistant is off in chat for this contact: only people answer.";
}
