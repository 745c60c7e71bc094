package org.skillregister.platform.gateway.server;

import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.http.parser.HttpParser;

/**
 * HTTP as Tomcat speaks it, with queries in which clients leave UTF-8 as it is: {@code curl} and scripts do so with Chinese text. Tomcat's
 * setting for what is left unencoded knows ASCII only. Public, because Tomcat makes it by its name.
 */
public final class UnencodedQueryProtocol extends Http11NioProtocol {

    @Override
    public HttpParser getHttpParser() {
        return new Parser(getRelaxedPathChars(), getRelaxedQueryChars());
    }

    /** Is asked about bytes: those that are not ASCII are negative. In a path they are refused further on. */
    private static final class Parser extends HttpParser {

        private Parser(String relaxedPathChars, String relaxedQueryChars) {
            super(relaxedPathChars, relaxedQueryChars);
        }

        @Override
        public boolean isQueryRelaxed(int character) {
            return character < 0 || super.isQueryRelaxed(character);
        }

        @Override
        public boolean isNotRequestTargetRelaxed(int character) {
            return character >= 0 && super.isNotRequestTargetRelaxed(character);
        }
    }
}
