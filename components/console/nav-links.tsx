"use client";

import {
	Bell,
	ChartColumn,
	Gauge,
	History,
	Inbox,
	type LucideIcon,
	Settings,
	Users,
} from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { cn } from "@/components/ui/cn";
import { useWaiting } from "./waiting";

const LINKS = [
	{ href: "/console", label: "Inbox", icon: Inbox, counts: "unclaimed" },
	{ href: "/console/notifications", label: "Notifications", icon: Bell, counts: "unread" },
	{ href: "/console/contacts", label: "Contacts", icon: Users },
	{ href: "/console/engagement", label: "Engagement", icon: Gauge, deskOnly: true },
	{ href: "/console/replay", label: "Replay", icon: History, admins: true, deskOnly: true },
	{ href: "/console/reports", label: "Reports", icon: ChartColumn },
	{ href: "/console/settings", label: "Settings", icon: Settings },
] as const satisfies readonly NavLink[];

type NavLink = {
	href: string;
	label: string;
	icon: LucideIcon;
	counts?: "unclaimed" | "unread";
	admins?: true;
	/** On a phone there is room for five; the rest is in the rep's menu. */
	deskOnly?: true;
};

type NavLinksProps = { look: "side" | "bottom"; role: "rep" | "admin" };

export function NavLinks({ look, role }: NavLinksProps) {
	const path = usePathname() ?? "";
	const counts = useWaiting();
	const links: NavLink[] = LINKS.filter(
		(link) =>
			(role === "admin" || !("admins" in link)) && (look === "side" || !("deskOnly" in link)),
	);
	return (
		<nav aria-label="Console" className={look === "side" ? "grid gap-1" : "flex"}>
			{links.map(({ href, label, icon: Icon, counts: what }) => (
				<Link
					key={href}
					href={href}
					aria-current={isCurrent(href, path) ? "page" : undefined}
					className={cn(
						LOOKS[look],
						"aria-[current=page]:text-foreground aria-[current=page]:[&_svg]:text-primary",
					)}
				>
					<Icon aria-hidden="true" className="size-4.5 shrink-0" />
					<span className={look === "bottom" ? "max-w-full truncate" : ""}>{label}</span>
					{what && counts[what] > 0 ? <Count count={counts[what]} what={what} /> : null}
				</Link>
			))}
		</nav>
	);
}

const LOOKS = {
	side: "flex h-9 items-center gap-2.5 rounded-lg px-2.5 text-sm font-medium text-muted-foreground transition-colors duration-150 hover:bg-accent hover:text-foreground aria-[current=page]:bg-accent pointer-coarse:min-h-11",
	bottom:
		"relative flex min-h-14 flex-1 flex-col items-center justify-center gap-0.5 text-xs font-medium text-muted-foreground focus-visible:-outline-offset-2",
} as const;

function Count({ count, what }: { count: number; what: string }) {
	return (
		<span className="ms-auto rounded-full bg-primary px-1.5 text-xs leading-5 font-semibold text-primary-foreground tabular-nums max-md:absolute max-md:top-1.5 max-md:ms-10">
			{count > 99 ? "99+" : count}
			<span className="sr-only"> {what}</span>
		</span>
	);
}

/** The inbox is the root of all others: its own address counts for it, and the list of conversations beside it. */
function isCurrent(href: string, path: string): boolean {
	if (href !== "/console") return path.startsWith(href);
	return path === href || path === "/console/conversations";
}
