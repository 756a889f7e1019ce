import { Flame, Snowflake, Sun } from "lucide-react";
import { Badge } from "@/components/ui/badge";
import type { LeadLevel } from "@/lib/qualification/qualification";

const LOOKS = {
	hot: { icon: Flame, tone: "danger", word: "Hot" },
	warm: { icon: Sun, tone: "warning", word: "Warm" },
	cold: { icon: Snowflake, tone: "info", word: "Cold" },
} as const satisfies Record<LeadLevel, unknown>;

export function LevelBadge({ level }: { level: LeadLevel }) {
	const { icon: Icon, tone, word } = LOOKS[level];
	return (
		<Badge tone={tone}>
			<Icon aria-hidden="true" />
			{word}
		</Badge>
	);
}
