package org.skillregister.platform.site;

import static java.util.stream.Collectors.joining;

import org.springframework.web.util.HtmlUtils;

/**
 * Renders a page's content on the server: into its head for search engines and link previews, and between two marks for clients without
 * scripts. The page's own script replaces the latter.
 *
 * @param content its content
 * @param address its full URL
 */
record ServedPage(SitePage.Content content, String address) {

    private static final String BEGIN = "<!--served-->";
    private static final String END = "<!--/served-->";

    String in(String html) {
        String title = escaped(content.title());
        String description = escaped(content.description());
        String result = between(html, "<title>", " – ", title);
        result = between(result, "<meta name=\"description\" content=\"", "\"", description);
        result = between(result, "<meta property=\"og:title\" content=\"", "\"", title);
        result = between(result, "<meta property=\"og:description\" content=\"", "\"", description);
        result = between(result, BEGIN, END, body());
        return result.replace("</head>", links() + "</head>");
    }

    private String links() {
        return "<link rel=\"canonical\" href=\"%1$s\"><meta property=\"og:url\" content=\"%1$s\">"
                .formatted(escaped(address));
    }

    private String body() {
        String facts = content.facts().stream()
                .map(fact -> ("<div class=\"govuk-summary-list__row\"><dt class=\"govuk-summary-list__key\">%s</dt>"
                                + "<dd class=\"govuk-summary-list__value\">%s</dd></div>")
                        .formatted(escaped(fact.label()), escaped(fact.text())))
                .collect(joining());
        return "<h1 class=\"govuk-heading-xl\">%s</h1>%s<dl class=\"govuk-summary-list\">%s</dl>"
                .formatted(
                        escaped(content.title()),
                        content.paragraphs().stream()
                                .map(text -> "<p>" + escaped(text) + "</p>")
                                .collect(joining()),
                        facts);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** Replaces the text between both marks; returns it unchanged if a mark is missing. */
    private static String between(String text, String before, String after, String replacement) {
        int start = text.indexOf(before);
        int end = start < 0 ? -1 : text.indexOf(after, start + before.length());
        return end < 0 ? text : text.substring(0, start + before.length()) + replacement + text.substring(end);
    }
}
