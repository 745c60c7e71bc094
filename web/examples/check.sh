#!/bin/sh
# 查之前先核对：sh check.sh 名单。要有 curl 和 perl 5.14 以上，不用别的库。
set -eu
rules=$(mktemp)
trap 'rm "$rules"' EXIT
curl -fsS "$REGISTER/certificates/rules.json" > "$rules"
perl -CSD -Mutf8 -MUnicode::Normalize -MJSON::PP -MTime::Local -e '
my $file = shift;
open my $in, "<:raw", $file or die; local $/; my $rules = decode_json(<$in>); $/ = "\n";
my ($form, $numbers, $documents) = @$rules{"nameForm", "numberForms", "documentForms"};
my @kinds = ("RESIDENT_IDENTITY_CARD", "RESIDENCE_PERMIT", "PERMANENT_RESIDENCE_CARD");
my ($day, $month, $year) = (gmtime(time + 8 * 3600))[3 .. 5];
my $today = sprintf("%04d%02d%02d", $year + 1900, $month + 1, $day);
sub fits { my ($form, $text) = @_; $text =~ /^(?:$form)\z/ }
sub compact {
  my $text = NFKC(shift); $text =~ s/[\p{Z}\p{Cc}\p{Cf}]//g;
  join "", map { length(uc) == 1 ? uc : $_ } split //, $text;
}
sub name {
  my $text = NFKD(join "", map { $form->{replaced}{$_} // $_ } split //, shift);
  $text =~ s/[\x{300}-\x{36f}\x{fe00}-\x{fe0f}\x{e0100}-\x{e01ef}]//g;
  $text = compact(NFKC($text));
  my $compared = join "", grep { index($form->{dropped}, $_) < 0 } split //, $text;
  $text =~ /\p{L}/ && $text !~ /\x{fffd}/ && length $compared <= $form->{longest} ? $compared : "FORM";
}
sub dated {
  my ($y, $m, $d) = shift =~ /^.{6}(....)(..)(..)/;
  $y >= 1900 && "$y$m$d" le $today && eval { timegm(0, 0, 0, $d, $m - 1, $y); 1 };
}
sub checked {
  my $sum = 0; $sum += 2 ** (17 - $_) * substr $_[0], $_, 1 for 0 .. 16;
  substr("10X98765432", $sum % 11, 1) eq substr $_[0], 17;
}
sub document {
  my ($said, $number) = ($_[0], compact($_[1]));
  my $with = fits("[0-9]{17}[0-9X]", $number);
  my ($kind) = fits("[A-Z]{3}[0-9]{12}", $number) ? $kinds[2]
    : $with && dated($number) && checked($number) ? grep { fits($documents->{$_}, $number) } @kinds : ();
  return $kind eq $said ? "OK" : "DOCUMENT_TYPE_DIFFERS" if $kind;
  return "FORM" unless fits($documents->{$said}, $number);
  return "OK" unless $with && grep { $_ eq $said } @kinds;
  dated($number) ? "CHECK_DIGIT" : "BIRTH_DATE";
}
sub certificate {
  my $number = compact(shift);
  fits($numbers->{kept}, $number) ? "OK" : fits($numbers->{notKeptHere}, $number) ? "NOT_KEPT_HERE" : "FORM";
}
while (<>) {
  chomp; next if $_ eq "";
  my ($what, $text) = split /\t/, $_, 2;
  print $what eq "name" ? name($text) : $what eq "number" ? certificate($text) : document($what, $text), "\n";
}' "$rules" "$1"
