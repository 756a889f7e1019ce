import { ChevronRight } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { ChangePassword } from "@/components/console/change-password";
import { SECTIONS } from "@/components/settings/sections";
import { PASSWORD_MIN } from "@/lib/http/auth";
import { admit } from "../../admit";
import { isAdmin } from "./screen";

export const metadata: Metadata = { title: "Settings" };

/** All screens of the settings for admins, and everybody's own account. */
export default async function SettingsPage() {
	const desk = await admit("/console/settings");
	const { rep } = desk;
	return (
		<div className="grid max-w-4xl gap-8 p-4 md:p-6">
			<h1 className="text-lg font-semibold tracking-tight">Settings</h1>
			{isAdmin(desk) ? (
				<section aria-labelledby="company-title" className="grid gap-3">
					<h2 id="company-title" className="text-sm font-semibold">
						Your company
					</h2>
					<ul className="grid overflow-hidden rounded-xl border bg-card sm:grid-cols-2 sm:gap-px sm:bg-border">
						{SECTIONS.map(({ href, label, about }) => (
							<li key={href} className="bg-card max-sm:border-t max-sm:first:border-t-0">
								<Link
									href={href}
									className="flex h-full items-center gap-3 px-4 py-3 transition-colors duration-150 hover:bg-muted/60 focus-visible:-outline-offset-2"
								>
									<span className="grid min-w-0 flex-1 gap-0.5">
										<span className="text-sm font-medium">{label}</span>
										<span className="text-[0.8125rem] text-muted-foreground">{about}</span>
									</span>
									<ChevronRight aria-hidden="true" className="size-4 text-muted-foreground" />
								</Link>
							</li>
						))}
					</ul>
				</section>
			) : null}
			<section aria-labelledby="account-title" className="grid gap-4">
				<div className="grid gap-1">
					<h2 id="account-title" className="text-sm font-semibold">
						Your account
					</h2>
					<p className="text-sm text-muted-foreground">
						{rep.name}, {rep.email}, {rep.role === "admin" ? "admin" : "rep"}
					</p>
				</div>
				<ChangePassword passwordMin={PASSWORD_MIN} />
			</section>
		</div>
	);
}
