import { keepAddress, stateNow } from "./address.ts";
import { fillField, listenToField } from "./field.ts";
import { listenToKeys } from "./keys.ts";
import { listenToNarrowing } from "./narrow.ts";
import { parts } from "./parts.ts";
import { hasFailed, readMore, show } from "./show.ts";

/** The search page. Its state is the address; `show` answers it. */

function followAddress(): void {
  const state = stateNow();
  fillField(state.q);
  void show(state);
}

keepAddress();
listenToField();
listenToNarrowing();
listenToKeys();
parts.moreButton.remove();
parts.moreButton.hidden = false;
parts.moreButton.addEventListener("click", () => void readMore());
addEventListener("popstate", followAddress);
addEventListener("online", () => {
  if (hasFailed()) void show(stateNow());
});
followAddress();
