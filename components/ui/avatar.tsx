import { cn } from "./cn";

const TONES = [
	"bg-info-surface text-info",
	"bg-success-surface text-success",
	"bg-violet-surface text-violet",
	"bg-warning-surface text-warning",
	"bg-quiet-surface text-quiet",
] as const;

type AvatarProps = { name: string; className?: string };

/** Initials on a tone that stays the same for a name. Decoration: write the name beside it. */
export function Avatar({ name, className }: AvatarProps) {
	return (
		<span
			aria-hidden="true"
			className={cn(
				"inline-grid size-8 shrink-0 place-items-center rounded-full text-xs font-semibold select-none",
				toneOf(name),
				className,
			)}
		>
			{initialsOf(name)}
		</span>
	);
}

export function initialsOf(name: string): string {
	const words = name.trim().split(/\s+/u).filter(Boolean);
	const first = words.at(0);
	if (!first) return "?";
	const last = words.length > 1 ? words.at(-1) : undefined;
	return `${firstLetter(first)}${last ? firstLetter(last) : ""}`.toUpperCase();
}

function firstLetter(word: string): string {
	return Array.from(word).at(0) ?? "";
}

function toneOf(name: string): string {
	const sum = Array.from(name).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
	return TONES[sum % TONES.length] ?? TONES[0];
}
