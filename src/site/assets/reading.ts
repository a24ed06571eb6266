/**
 * What a page can do beyond reading: larger type that lasts from page to page, and copying a citation. It loads without
 * holding the page up, and whatever it serves is hidden until it is there.
 */

const KEY = "large-type";

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) === "on";
  } catch {
    // A browser that keeps nothing still shows the page.
    return false;
  }
}

function remember(on: boolean): void {
  try {
    if (on) localStorage.setItem(KEY, "on");
    else localStorage.removeItem(KEY);
  } catch {
    // It then lasts for this page only.
  }
}

const root = document.documentElement;
const show = (on: boolean): boolean => root.classList.toggle("large", on);
show(remembered());

function offerLargeType(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-large]")) {
    button.hidden = false;
    button.ariaPressed = String(remembered());
    button.addEventListener("click", () => {
      const on = show(!root.classList.contains("large"));
      button.ariaPressed = String(on);
      remember(on);
    });
  }
}

function offerCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
    const text = document.getElementById(button.dataset.copy!);
    const status = button.parentElement!.querySelector("[role=status]");
    if (!text || !status) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      status.textContent = await copy(text);
    });
  }
}

/** Copies an element's text; where the browser forbids it, the text is at least selected. */
async function copy(element: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(element.textContent!.trim());
    return "已复制";
  } catch {
    getSelection()?.selectAllChildren(element);
    return "已选中，请按复制键";
  }
}

function offer(): void {
  offerLargeType();
  offerCopying();
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", offer);
else offer();
