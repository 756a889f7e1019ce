import type { Metadata } from "next";
import { ChangePassword } from "@/components/console/change-password";
import { PASSWORD_MIN } from "@/lib/http/auth";
import { admit } from "../../admit";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
	const { rep } = await admit("/console/settings");
	return (
		<div className="grid max-w-2xl gap-8 p-4 md:p-6">
			<h1 className="text-lg font-semibold tracking-tight">Settings</h1>
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
