package io.broadsheet.reader.html;

import static io.broadsheet.reader.html.Pages.STORY;
import static io.broadsheet.reader.html.Pages.page;
import static io.broadsheet.reader.html.Pages.read;
import static io.broadsheet.reader.html.Pages.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.Document;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.ArticleReader;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.reader.registry.FormatRegistry;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that want more than to be read. */
@Timeout(120)
final class HostilePageTest {
    private static final int MOST_CHARACTERS = 500_000;

    private static final int MANY = 100_000;
    private static final long SMALL_STACK = 256 << 10;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void opensNoConnectionAndNoFileThatAPageNames() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "opensesame");
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            String html = "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY file SYSTEM '" + secret.toUri()
                    + "'><!ENTITY web SYSTEM '" + address
                    + "'>]>" + "<html manifest='" + address + "'><head><base href='" + address
                    + "'><meta http-equiv=refresh"
                    + " content='0;url=" + address + "'><link rel=stylesheet href='" + address + "'><script src='"
                    + address
                    + "'></script><style>@import url(" + address + ");</style><script type='application/ld+json'"
                    + ">{\"@context\":\"" + address + "\",\"@type\":\"NewsArticle\",\"@id\":\"" + address
                    + "\"}</script></head><body"
                    + " background='" + address + "'><article>" + STORY
                    + "<p>Here is &file; and &web; again.</p><img src='" + address
                    + "'><iframe src='" + secret.toUri() + "'></iframe><object data='" + address
                    + "'></object><embed src='"
                    + secret.toUri() + "'><xi:include href='" + secret.toUri()
                    + "' parse='text'/></article></body></html>";

            Document document = read(html);

            assertThat(texts(document)).hasSize(4);
            assertThat(document.text().toString()).doesNotContain("opensesame");
            server.setSoTimeout((int) Duration.ofMillis(200).toMillis());
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void runsNoScript() throws Exception {
        String html = page(
                "",
                STORY + "<script>document.write('<p>Written by a script, and long enough to be read.</p>');</script>"
                        + "<p onclick=\"alert(1)\">The tram returns in May.</p>");

        assertThat(texts(read(html))).hasSize(4).endsWith("The tram returns in May.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<a href=x>y",
                "<table><tr><td>",
                "<ul><li>",
                "<blockquote>words and words",
                "<font size=1><p>",
                "<svg><math>",
                "<template>",
                "<q>",
                "<section><h2>x</h2>",
                "<select><option>",
                "</p>",
                "<br>"
            })
    void readsDeepPagesOnASmallStack(String tag) throws Exception {
        String html = page("", STORY + tag.repeat(MANY / 10));

        List<Throwable> thrown = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        Thread reader = new Thread(
                null,
                () -> {
                    try {
                        documents.add(read(html));
                    } catch (UnreadableArticleException | RuntimeException | StackOverflowError e) {
                        thrown.add(e);
                    }
                },
                "small stack",
                SMALL_STACK);
        reader.start();
        reader.join();

        assertThat(thrown).isEmpty();
        assertThat(texts(documents.get(0))).isNotEmpty();
    }

    @Test
    void refusesAMillionNestedElements() {
        String html = page("", "<div>".repeat(1_000_000) + STORY);

        assertThatThrownBy(() -> read(html))
                .isInstanceOfSatisfying(
                        UnreadableArticleException.class,
                        e -> assertThat(e.code()).isEqualTo(FailureCode.FILE_TOO_LARGE))
                .hasMessageContaining("more than 250000 HTML tags");
    }

    @Test
    void refusesAPageOfManyMegabytes() {
        byte[] bytes = new byte[(64 << 20) + 1];
        Arrays.fill(bytes, (byte) ' ');
        bytes[0] = '<';
        bytes[1] = 'p';
        bytes[2] = '>';

        assertThatThrownBy(() -> new ArticleReader(FormatRegistry.ALL, MOST_CHARACTERS)
                        .read("a", "a.html", new ByteArrayInputStream(bytes)))
                .isInstanceOfSatisfying(
                        UnreadableArticleException.class,
                        e -> assertThat(e.code()).isEqualTo(FailureCode.FILE_TOO_LARGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>%s</title>",
                "<meta property=og:title content='%s'>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"%s\"}</script>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"%s\"}</script>",
                "<script type='application/ld+json'>%s</script>",
                "<div class='%s'>",
                "<div style='%s'>"
            })
    void readsLongValuesInALinearTime(String place) throws Exception {
        for (String unit : new String[] {"a | ", "[", "&amp;", "share-bar ", "<!--", "\\n"}) {
            assertThat(texts(read(page("", place.replace("%s", unit.repeat(MANY / 2)) + STORY))))
                    .as(unit)
                    .isNotEmpty();
        }
    }

    @Test
    void neverHandsOutWhatNoFileCanHold() throws Exception {
        String data =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Half \\ud83c a pair \\u0000 here\",\"author\":"
                        + "\"A\\udf09\"}</script>";
        Document document = read("<html><body>" + data + STORY + "<p>Half &#xD83C; a pair &#0; and &#x1F;.</p>");

        String all = document + document.text().toString();
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(all)).isTrue();
        assertThat(all).doesNotContain("\u0000", "\u001F");
    }
}
