/** A site as Eleventy's guides build one: a Markdown template an article, tags for the lists. */
export default (config) => {
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  return { markdownTemplateEngine: "njk", htmlTemplateEngine: "njk" };
};
