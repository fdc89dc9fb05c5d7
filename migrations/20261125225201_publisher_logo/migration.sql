-- AlterTable
ALTER TABLE "Publisher" ADD COLUMN     "logo_extension" TEXT,
ADD COLUMN     "logo_filesize" INTEGER,
ADD COLUMN     "logo_height" INTEGER,
ADD COLUMN     "logo_id" TEXT,
ADD COLUMN     "logo_width" INTEGER;
