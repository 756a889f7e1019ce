import { TriangleAlert } from "lucide-react";
import { Alert, AlertDescription, AlertTitle } from "@/components/ui/alert";
import type { LineProblem } from "./read-transcripts";

const SHOWN = 30;

type LineProblemsProps = { problems: readonly LineProblem[]; onShow(line: number): void };

/** What is wrong with the text, line by line; a press shows the line. */
export function LineProblems({ problems, onShow }: LineProblemsProps) {
	if (problems.length === 0) return null;
	const more = problems.length - SHOWN;
	return (
		<Alert tone="warning">
			<TriangleAlert aria-hidden="true" />
			<AlertTitle>
				{problems.length === 1 ? "One line needs a look" : `${problems.length} lines need a look`}
			</AlertTitle>
			<AlertDescription>
				<ul aria-label="Problems" className="grid max-h-72 gap-1 overflow-y-auto">
					{problems.slice(0, SHOWN).map(({ line, message }) => (
						<li key={`${line}${message}`} className="break-words">
							<button
								type="button"
								onClick={() => onShow(line)}
								className="min-h-6 rounded-sm font-medium underline underline-offset-2"
							>
								Line {line}
							</button>
							: {message}
						</li>
					))}
					{more > 0 ? <li>And {more} more.</li> : null}
				</ul>
			</AlertDescription>
		</Alert>
	);
}
