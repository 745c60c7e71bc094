import java.nio.file.Files;
import java.nio.file.Path;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;

/** Checks a receipt with jose4j and prints its claims. Arguments: the files of the receipt and of the public keys. */
class CheckReceipt {

    public static void main(String[] files) throws Exception {
        String keys = Files.readString(Path.of(files[1]));
        System.out.println(new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(new JsonWebKeySet(keys).getJsonWebKeys()))
                .setJwsAlgorithmConstraints(
                        new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256))
                .setExpectedType(true, "receipt+jwt")
                .setRequireExpirationTime()
                .build()
                .processToClaims(Files.readString(Path.of(files[0])).strip())
                .toJson());
    }
}
