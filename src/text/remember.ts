/**
 * A function of a text that keeps its latest answers: stages ask the same of the same paragraphs many times over.
 * @param most how many characters of questions are kept before all are forgotten, so that memory stays bounded
 */
export function remember<T>(ask: (text: string) => T, most: number): (text: string) => T {
  const answers = new Map<string, T>();
  let kept = 0;
  return (text) => {
    if (answers.has(text)) return answers.get(text)!;
    const answer = ask(text);
    if (kept + text.length > most) {
      answers.clear();
      kept = 0;
    }
    answers.set(text, answer);
    kept += text.length;
    return answer;
  };
}
