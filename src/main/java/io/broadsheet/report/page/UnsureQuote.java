package io.broadsheet.report.page;

/**
 * A quote that somebody should look at.
 *
 * @param page the page of its article
 * @param article the article's title
 */
record UnsureQuote(String page, String article, QuoteView quote) {}
