import { NothingHere } from "@/components/console/nothing-here";

export default function NoSuchHandoff() {
	return (
		<main className="grid min-h-dvh place-items-center">
			<NothingHere>
				This handoff does not exist any more: its visitor may have been forgotten, or the link lost
				a letter on its way.
			</NothingHere>
		</main>
	);
}
