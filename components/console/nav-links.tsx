"use client";

import { ChartColumn, History, Inbox, Settings, Users } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { cn } from "@/components/ui/cn";
import { useWaiting } from "./waiting";

const LINKS = [
	{ href: "/console", label: "Inbox", icon: Inbox, counted: true },
	{ href: "/console/contacts", label: "Contacts", icon: Users, counted: false },
	{ href: "/console/replay", label: "Replay", icon: History, counted: false, admins: true },
	{ href: "/console/reports", label: "Reports", icon: ChartColumn, counted: false },
	{ href: "/console/settings", label: "Settings", icon: Settings, counted: false },
] as const;

type NavLinksProps = { look: "side" | "bottom"; role: "rep" | "admin" };

export function NavLinks({ look, role }: NavLinksProps) {
	const path = usePathname() ?? "";
	const { unclaimed } = useWaiting();
	const links = LINKS.filter((link) => role === "admin" || !("admins" in link));
	return (
		<nav aria-label="Console" className={look === "side" ? "grid gap-1" : "flex"}>
			{links.map(({ href, label, icon: Icon, counted }) => (
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
					<span>{label}</span>
					{counted && unclaimed > 0 ? <Count count={unclaimed} /> : null}
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

function Count({ count }: { count: number }) {
	return (
		<span className="ms-auto rounded-full bg-primary px-1.5 text-xs leading-5 font-semibold text-primary-foreground tabular-nums max-md:absolute max-md:top-1.5 max-md:ms-10">
			{count > 99 ? "99+" : count}
			<span className="sr-only"> unclaimed</span>
		</span>
	);
}

/** The inbox is the root of all others, so only its own address counts for it. */
function isCurrent(href: string, path: string): boolean {
	return href === "/console" ? path === href : path.startsWith(href);
}
