/**
 * Sets the colour scheme before the first paint: the visitor's choice when there is one, the
 * system's otherwise, and follows the system while no choice was made.
 */
const THEME_SNIPPET = `(function(){
var media=matchMedia("(prefers-color-scheme: dark)");
function apply(){var chosen=null;try{chosen=localStorage.getItem("theme")}catch(e){}
document.documentElement.classList.toggle("dark",chosen==="dark"||(chosen!=="light"&&media.matches))}
apply();media.addEventListener("change",apply);addEventListener("storage",apply)})()`;

export function ThemeScript({ nonce }: { nonce?: string }) {
	return (
		<script
			nonce={nonce}
			suppressHydrationWarning
			// biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, nothing from outside
			dangerouslySetInnerHTML={{ __html: THEME_SNIPPET }}
		/>
	);
}
