package io.broadsheet.reader.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.broadsheet.model.Document;
import io.broadsheet.model.DocumentFacts;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.InputBytes;
import io.broadsheet.reader.UnreadableArticleException;
import io.broadsheet.testing.Blocks;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MailReaderTest {
    private static final String STORY = "The old bridge opens on Monday, the council said.";
    private static final String LONG_STORY = (STORY + " ").repeat(4).strip();
    private static final String HEADER = mail("""
            From: Ada Moreno <ada@osbytimes.example>
            Date: Tue, 03 Mar 2026 23:30:00 -0500
            Message-ID: <1@osby.example>
            """);

    private final MailReader reader = new MailReader(new StubPages(), 10_000);

    @Test
    void takesTitleBylineAndDayFromTheHeader() throws UnreadableArticleException {
        Document document =
                read(HEADER + "Subject: Osby opens its bridge\r\n\r\n" + STORY + "\r\n\r\nCosts\r\n" + STORY);

        assertThat(Blocks.of(document))
                .containsExactly("TITLE: Osby opens its bridge", "TEXT: " + STORY + "\n\nCosts\n" + STORY);
        assertThat(document.facts())
                .isEqualTo(new DocumentFacts(
                        "Ada Moreno",
                        "2026-03-03",
                        "",
                        List.of(new DocumentFacts.Field("from", "Ada Moreno <ada@osbytimes.example>"))));
        assertThat(document.omissions()).isEmpty();
    }

    @Test
    void decodesTheWordsOfTheHeader() throws UnreadableArticleException {
        Document encoded = read("From: =?iso-8859-1?Q?Ada_Mor=E9no?= <ada@osby.example>\r\nMessage-ID: <1>\r\n"
                + "Subject: =?UTF-8?B?T3NieeKAmXMg?=\r\n =?UTF-8?Q?br=C3=BCcke?=\r\n\r\n" + STORY);
        Document raw =
                read("From: \"Moréno, Ada\" <ada@osby.example>\r\nMessage-ID: <1>\r\nSubject: Osby’s brücke\r\n\r\n"
                        + STORY);

        assertThat(Blocks.of(encoded)).startsWith("TITLE: Osby’s brücke");
        assertThat(encoded.facts().byline()).isEqualTo("Ada Moréno");
        assertThat(Blocks.of(raw)).startsWith("TITLE: Osby’s brücke");
        assertThat(raw.facts().byline()).isEqualTo("Moréno, Ada");
    }

    @Test
    void hasNoBylineOfABareAddress() throws UnreadableArticleException {
        assertThat(read("From: ada@osby.example\r\nMessage-ID: <1>\r\n\r\n" + STORY)
                        .facts()
                        .byline())
                .isEmpty();
    }

    @Test
    void saysATitleOnceThatTheBodyRepeats() throws UnreadableArticleException {
        assertThat(Blocks.of(read(HEADER + "Subject: Osby opens\r\n\r\n\r\nOSBY  OPENS\r\n\r\n" + STORY)))
                .containsExactly("TITLE: Osby opens", "TEXT: " + STORY);
    }

    @Test
    void decodesBodiesOfAnyEncoding() throws UnreadableArticleException {
        String quoted = mail("""
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                It=E2=80=99s a caf=C3=A9 that goes =
                on.""");
        String base64 = mail("""
                Content-Type: text/plain; charset="iso-8859-1"
                Content-Transfer-Encoding: base64

                SXSScyBhIGNhZuk=
                """);
        String undeclared = "\r\nIt’s a café.";

        assertThat(Blocks.of(read(HEADER + quoted))).containsExactly("TEXT: It’s a café that goes on.");
        assertThat(Blocks.of(read(HEADER + base64))).containsExactly("TEXT: It’s a café");
        assertThat(Blocks.of(read(HEADER + undeclared))).containsExactly("TEXT: It’s a café.");
        assertThat(Blocks.of(reader.read(input((HEADER + "Content-Type: text/plain; charset=us-ascii\r\n" + undeclared)
                        .getBytes(Charset.forName("windows-1252"))))))
                .containsExactly("TEXT: It’s a café.");
        assertThat(Blocks.of(read(HEADER + "Content-Type: text/plain; charset=no-such-one\r\n" + undeclared)))
                .containsExactly("TEXT: It’s a café.");
    }

    @Test
    void joinsLinesThatFlow() throws UnreadableArticleException {
        Document document = read(
                HEADER + "Content-Type: text/plain; format=flowed\r\n\r\n"
                        + "The old bridge \r\nopens on Monday. \r\n\r\n From here \r\non.\r\n> They \r\n> said.\r\nLast.\r\n-- \r\nAda");
        Document unspaced =
                read(HEADER + "Content-Type: text/plain; format=flowed; delsp=yes\r\n\r\nThe old br \r\nidge.");

        assertThat(Blocks.of(document))
                .containsExactly(
                        "TEXT: The old bridge opens on Monday.\n\nFrom here on.",
                        "BLOCK_QUOTE: They said.",
                        "TEXT: Last.");
        assertThat(Blocks.of(unspaced)).containsExactly("TEXT: The old bridge.");
    }

    @Test
    void prefersPlainTextToAPageUnlessItOnlyPointsThere() throws UnreadableArticleException {
        String page = "<html><h1>Osby opens</h1><p>" + STORY + "</p></html>";

        assertThat(Blocks.of(read(alternative(LONG_STORY, page))))
                .containsExactly("TITLE: Osby opens", "TEXT: " + LONG_STORY);
        assertThat(Blocks.of(read(alternative("View it at https://osby.example/a/b/c", page))))
                .containsExactly("TITLE: Osby opens", "PARAGRAPH: " + STORY);
    }

    @Test
    void readsAPageByTheEncodingOfItsPart() throws UnreadableArticleException {
        byte[] mail = (HEADER + "Subject: Osby\r\nContent-Type: text/html; charset=windows-1252\r\n\r\n"
                        + "<h1>Other</h1><meta charset=utf-8><p>It’s a café.</p>")
                .getBytes(Charset.forName("windows-1252"));

        Document document = reader.read(input(mail));

        assertThat(Blocks.of(document)).containsExactly("TITLE: Osby", "HEADING 1: Other", "PARAGRAPH: It’s a café.");
        assertThat(document.facts().language()).isEqualTo("en");
    }

    @Test
    void leavesOutWhatIsAttachedAndSaysItsNames() throws UnreadableArticleException {
        Document document = read(HEADER + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                + "preamble\r\n--b\r\nContent-Type: text/plain\r\n\r\n" + STORY
                + "\r\n--b\r\nContent-Type: application/pdf; name=\"=?utf-8?Q?br=C3=BCcke=2Epdf?=\"\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n"
                + "--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename*=utf-8''notes%20%E2%82%AC.txt\r\n"
                + "\r\nsecret notes\r\n--b--\r\nepilogue");

        assertThat(Blocks.of(document)).containsExactly("TEXT: " + STORY);
        assertThat(Blocks.omissions(document))
                .containsExactly("part.left-out: what is attached was left out: brücke.pdf, notes €.txt");
    }

    @Test
    void leavesOutSignatureAndTheMessageThatIsAnswered() throws UnreadableArticleException {
        Document document = read(HEADER + "Subject: Re: Osby opens\r\n\r\n" + STORY + "\r\n\r\n"
                + "On Tue, Mar 3, 2026 at 9:41 AM Jonas Petersen <jonas@osby.example>\r\nwrote:\r\n\r\n> When?\r\n>\r\n> > Who?\r\n"
                + "\r\nMore.\r\n-- \r\nAda Moreno\r\n1 Quay Street");

        assertThat(Blocks.of(document)).containsExactly("TITLE: Osby opens", "TEXT: " + STORY + "\n\nMore.");
        assertThat(Blocks.omissions(document))
                .containsExactly("part.left-out: the message that it answers was left out, 3 lines");
    }

    @Test
    void keepsOtherQuotedLinesAsBlockQuotes() throws UnreadableArticleException {
        Document document = read(HEADER + "\r\n" + STORY
                + "\r\nIn her memoir she wrote:\r\n\r\n> We were\r\n> glad.\r\n>\r\n> Too.\r\n\r\nMore.");

        assertThat(Blocks.of(document))
                .containsExactly(
                        "TEXT: " + STORY + "\nIn her memoir she wrote:",
                        "BLOCK_QUOTE: We were glad.",
                        "BLOCK_QUOTE: Too.",
                        "TEXT: More.");
    }

    @Test
    void readsAMessageThatIsQuotedAsAWhole() throws UnreadableArticleException {
        assertThat(Blocks.of(read(HEADER + "\r\n> " + STORY + "\r\n>\r\n> More.")))
                .containsExactly("TEXT: " + STORY + "\n\nMore.");
    }

    @Test
    void takesTheHeaderOfAMessageThatWasSentOnForItsOwn() throws UnreadableArticleException {
        Document document = read(HEADER + "Subject: Fwd: Osby opens\r\n\r\n---------- Forwarded message ---------\r\n"
                + "From: Jonas Petersen <jonas@osby.example>\r\nDate: Mon, Mar 2, 2026 at 9:41 AM\r\nSubject: The bridge opens\r\n"
                + "To: <ada@osby.example>\r\n\r\n\r\n" + STORY);

        assertThat(Blocks.of(document)).containsExactly("TITLE: The bridge opens", "TEXT: " + STORY);
        assertThat(document.facts().byline()).isEqualTo("Jonas Petersen");
        assertThat(document.facts().published()).isEqualTo("2026-03-02");
    }

    @Test
    void readsTheMessageThatIsAllThatIsAttached() throws UnreadableArticleException {
        Document document = read(HEADER + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                + "Content-Type: message/rfc822\r\n\r\nFrom: Jonas <j@osby.example>\r\nSubject: Inner\r\n\r\n" + STORY
                + "\r\n--b--\r\n");

        assertThat(Blocks.of(document)).containsExactly("TITLE: Inner", "TEXT: " + STORY);
    }

    @Test
    void acceptsByBytesAndByNameWhereTheyLeaveItOpen() {
        byte[] mail = (HEADER + "\r\n" + STORY).getBytes(StandardCharsets.UTF_8);
        byte[] sparse = ("Subject: Osby\r\n\r\n" + STORY).getBytes(StandardCharsets.UTF_8);
        byte[] article = ("From: the council\nTo: all\nDate: today\nSubject: bridge\n\n" + STORY)
                .getBytes(StandardCharsets.UTF_8);

        assertThat(reader.accepts(new InputBytes("a", "a.txt", mail))).isTrue();
        assertThat(reader.accepts(new InputBytes("a", "a.eml", sparse))).isTrue();
        assertThat(reader.accepts(new InputBytes("a", "a.txt", sparse))).isFalse();
        assertThat(reader.accepts(new InputBytes("a", "a.txt", article))).isFalse();
        assertThat(reader.accepts(new InputBytes("a", "a.eml", STORY.getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }

    @Test
    void refusesEncryptedMessages() {
        assertRefused(
                HEADER + "Content-Type: multipart/encrypted; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b--",
                FailureCode.FILE_ENCRYPTED);
        assertRefused(
                HEADER + "Content-Type: application/pkcs7-mime; smime-type=enveloped-data\r\n\r\nx",
                FailureCode.FILE_ENCRYPTED);
    }

    @Test
    void refusesAMessageWithoutText() {
        assertRefused(HEADER + "Content-Type: application/pdf; name=a.pdf\r\n\r\nx", FailureCode.FILE_EMPTY);
    }

    @Test
    void refusesWhatIsNoMessage() {
        assertRefused("Only words.", FailureCode.FILE_BROKEN);
        assertRefused("", FailureCode.FILE_BROKEN);
    }

    @Test
    void refusesPartsWithoutEnd() {
        StringBuilder deep = new StringBuilder(HEADER);
        for (int i = 0; i < 1000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\r\n\r\n--b")
                    .append(i)
                    .append("\r\n");
        }
        String wide = HEADER + "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\r\n\r\nx\r\n".repeat(3000);

        assertRefused(deep.toString(), FailureCode.FILE_UNSAFE);
        assertRefused(wide, FailureCode.ARCHIVE_TOO_LARGE);
    }

    @Test
    void refusesAHeaderWithoutEnd() {
        assertRefused("From: a\r\n" + "X-Long: x\r\n".repeat(3000) + "\r\nx", FailureCode.FILE_BROKEN);
        assertRefused("From: " + "a".repeat(2_000_000) + "\r\n\r\nx", FailureCode.FILE_BROKEN);
    }

    /** Lines end in mails as they do on the wire. */
    private static String mail(String text) {
        return text.replace("\n", "\r\n");
    }

    private static String alternative(String plain, String page) {
        return HEADER + "Subject: Osby opens\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + plain
                + "\r\n--b\r\nContent-Type: multipart/related; boundary=c\r\n\r\n"
                + "--c\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
                + "\r\n--c\r\nContent-Type: image/png; name=logo.png\r\nContent-ID: <1>\r\n\r\nx\r\n--c--\r\n--b--\r\n";
    }

    private Document read(String mail) throws UnreadableArticleException {
        return reader.read(input(mail.getBytes(StandardCharsets.UTF_8)));
    }

    private static InputBytes input(byte[] mail) {
        return new InputBytes("press/harbour", "in/press/harbour.eml", mail);
    }

    private void assertRefused(String mail, FailureCode code) {
        assertThatThrownBy(() -> read(mail)).isInstanceOfSatisfying(UnreadableArticleException.class, e -> {
            assertThat(e.code()).as(e.explanation()).isEqualTo(code);
            assertThat(e.explanation()).contains(";");
        });
    }
}
