package org.skillregister.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A page of a feed as Atom (RFC 4287, RFC 5005). */
final class AtomText {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final Feed feed;
    private final FeedAddresses addresses;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    AtomText(Feed feed, FeedAddresses addresses) {
        this.feed = feed;
        this.addresses = addresses;
    }

    byte[] bytes() {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, UTF_8.name());
            xml.writeStartDocument(UTF_8.name(), "1.0");
            write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", "zh-CN");
        element(xml, "id", FeedWords.id("feed " + feed.path()));
        element(xml, "title", feed.title());
        element(xml, "updated", feed.updated());
        xml.writeStartElement("author");
        element(xml, "name", FeedWords.REGISTER);
        xml.writeEndElement();
        page(xml, "self", feed.page());
        link(xml, "alternate", "text/html", addresses.page(feed.home()));
        pages(xml);
        for (FeedEntry entry : feed.entries()) {
            write(xml, entry);
        }
        xml.writeEndElement();
    }

    /** Writes links to the other pages, if there are any. */
    private void pages(XMLStreamWriter xml) throws XMLStreamException {
        if (feed.pages() > 1) {
            page(xml, "first", 1);
            page(xml, "last", feed.pages());
        }
        if (feed.page() > 1) {
            page(xml, "previous", feed.page() - 1);
        }
        if (feed.page() < feed.pages()) {
            page(xml, "next", feed.page() + 1);
        }
    }

    private void page(XMLStreamWriter xml, String relation, int page) throws XMLStreamException {
        link(xml, relation, "application/atom+xml", addresses.own(feed.pathOf(page, FeedFormat.ATOM)));
    }

    private void write(XMLStreamWriter xml, FeedEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", entry.id());
        element(xml, "title", entry.title());
        element(xml, "published", entry.published());
        element(xml, "updated", entry.updated());
        link(xml, "alternate", "text/html", addresses.page(entry.path()));
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        xml.writeCharacters(FeedWords.visible(entry.html()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, Instant instant) throws XMLStreamException {
        element(xml, name, FeedWords.instant(instant));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(FeedWords.visible(text));
        xml.writeEndElement();
    }
}
